package io.luxuan.paper.print;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A font that can be put into a PDF. @param file where it stands */
record PaperFont(Path file, BaseFont face) {
    private static final String SAMPLE = "鲁选公示〔〕—，。";

    /** Empty when the file is no such font, may not be embedded, or knows no Chinese. */
    static Optional<PaperFont> load(Path file) {
        try {
            BaseFont face = BaseFont.createFont(named(file), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            return SAMPLE.chars().allMatch(face::charExists) ? Optional.of(new PaperFont(file, face)) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    boolean has(int character) {
        return face.charExists(character);
    }

    /** A collection holds one face for each country; ours is the simplified Chinese one, or the first. */
    private static String named(Path file) throws DocumentException, IOException {
        String name = file.toString();
        if (!name.toLowerCase(Locale.ROOT).matches(".*\\.(ttc|otc)")) {
            return name;
        }
        String[] faces = BaseFont.enumerateTTCNames(name);
        int ours = IntStream.range(0, faces.length).filter(index -> isSimplified(faces[index])).findFirst().orElse(0);
        return name + "," + ours;
    }

    private static boolean isSimplified(String face) {
        String name = face.toLowerCase(Locale.ROOT);
        return name.contains("sc-") || name.endsWith("sc") || name.contains("cn-");
    }
}
