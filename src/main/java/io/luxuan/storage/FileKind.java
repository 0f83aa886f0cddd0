package io.luxuan.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that applications may carry. */
public enum FileKind {
    PDF("application/pdf", List.of("pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
    JPG("image/jpeg", List.of("jpg", "jpeg")),
    PNG("image/png", List.of("png"));

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}$");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, List<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    String mediaType() {
        return mediaType;
    }

    public List<String> extensions() {
        return extensions;
    }

    boolean isNamed(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Without anything behind a dot that could be an extension: 申请书, or 申请书.2026终稿. */
    static boolean isNameless(String fileName) {
        return !EXTENSION.matcher(fileName).find();
    }

    /** The name with an extension, where it has none. */
    String named(String fileName) {
        return isNamed(fileName) ? fileName : fileName + "." + extensions.get(0);
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    /** All kinds when {@code accept} is empty. */
    public static List<FileKind> allowed(List<String> accept) {
        return accept == null || accept.isEmpty() ? List.of(values())
                : accept.stream().map(FileKind::ofMediaType).flatMap(Optional::stream).toList();
    }
}
