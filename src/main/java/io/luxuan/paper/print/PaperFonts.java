package io.luxuan.paper.print;

import io.luxuan.shared.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The Chinese fonts of this machine. A face that it lacks is taken from another; a character that no font has is refused:
 * an empty box would be signed and sealed.
 */
public class PaperFonts {
    private final FontFiles files;
    private final FontFiles named;
    private final Map<Path, Optional<PaperFont>> loaded = new ConcurrentHashMap<>();
    private final Map<FontRole, List<Path>> candidates = new EnumMap<>(FontRole.class);
    private final Map<FontRole, Map<Integer, PaperFont>> known = new EnumMap<>(FontRole.class);

    /** @param named files and folders before all others, whatever they are called; @param places where machines keep fonts */
    PaperFonts(List<Path> named, List<Path> places) {
        this.named = FontFiles.in(named);
        this.files = FontFiles.in(Stream.concat(named.stream(), places.stream()).toList());
        for (FontRole role : FontRole.values()) {
            known.put(role, new ConcurrentHashMap<>());
            candidates.put(role, Stream.of(files.like(role.files()), this.named.like(List.of("")), files.like(FontRole.OTHERS),
                    files.like(Arrays.stream(FontRole.values()).flatMap(other -> other.files().stream()).toList()))
                    .flatMap(List::stream).distinct().toList());
        }
    }

    /** Which file gives each face, by its name; empty where no Chinese font was found. */
    public Map<String, String> inUse() {
        Map<String, String> faces = new TreeMap<>();
        for (FontRole role : FontRole.values()) {
            fonts(role).findFirst().ifPresent(font -> faces.put(role.name(), font.file().toString()));
        }
        return faces;
    }

    /** @throws Refusal {@code paper.font-missing} when there is no Chinese font at all */
    PaperFont first(FontRole role) {
        return fonts(role).findFirst().orElseThrow(() -> new Refusal("paper.font-missing"));
    }

    /**
     * A text in pieces, each with a font that has all its characters.
     *
     * @throws Refusal {@code paper.glyph-missing} with the character and its number when no font has one
     */
    List<Piece> pieces(String text, FontRole role) {
        List<Piece> pieces = new ArrayList<>();
        PaperFont font = null;
        StringBuilder piece = new StringBuilder();
        for (int character : text.codePoints().filter(PaperFonts::isShown).toArray()) {
            PaperFont next = isBlank(character) && font != null ? font : fontOf(character, role);
            if (!Objects.equals(next, font) && piece.length() > 0) {
                pieces.add(new Piece(piece.toString(), font));
                piece.setLength(0);
            }
            font = next;
            piece.appendCodePoint(character);
        }
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString(), font));
        }
        return pieces;
    }

    /** Whether no font has it; false where there is none at all. */
    boolean lacks(int character) {
        return isShown(character) && !isBlank(character) && !known.get(FontRole.BODY).containsKey(character)
                && fonts(FontRole.BODY).findAny().isPresent() && fonts(FontRole.BODY).noneMatch(font -> font.has(character));
    }

    record Piece(String text, PaperFont font) {}

    private PaperFont fontOf(int character, FontRole role) {
        PaperFont before = known.get(role).get(character);
        if (before == null) {
            before = find(character, role);
            known.get(role).put(character, before);
        }
        return before;
    }

    private PaperFont find(int character, FontRole role) {
        first(role);
        return fonts(role).filter(font -> font.has(character)).findFirst().orElseThrow(() -> new Refusal("paper.glyph-missing",
                Character.toString(character), "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT)));
    }

    private Stream<PaperFont> fonts(FontRole role) {
        return candidates.get(role).stream().map(file -> loaded.computeIfAbsent(file, PaperFont::load)).flatMap(Optional::stream);
    }

    /** What is not displayed needs no glyph: joiners, marks of direction, choices of a variant. */
    private static boolean isShown(int character) {
        int type = Character.getType(character);
        return type != Character.FORMAT && type != Character.CONTROL && !(character >= 0xFE00 && character <= 0xFE0F);
    }

    private static boolean isBlank(int character) {
        return character == ' ';
    }
}
