package io.luxuan.storage;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file must be to be kept. */
public final class FileRules {
    private static final long MIB = 1024 * 1024;
    /** Of a file where the question sets no size. */
    public static final int MOST_MIB = 20;
    static final int MOST_FILES = 10;
    private static final int LONGEST_NAME = 120;

    private FileRules() {}

    static Verdict notEmpty(long bytes) {
        return bytes > 0 ? Verdict.ALLOWED : Verdict.refused("attachment.empty");
    }

    /** @param mostMib greatest size in MiB; null sets none */
    static Verdict withinSize(Integer mostMib, long bytes) {
        return mostMib == null || bytes <= mostMib * MIB
                ? Verdict.ALLOWED
                : Verdict.refused("attachment.too-large", mostMib, Math.max(1, bytes / MIB));
    }

    /** @param fault code of why nobody can; null where nothing is known against it */
    static Verdict canBeRead(String fault) {
        return fault == null ? Verdict.ALLOWED : Verdict.refused(fault);
    }

    /** @param accept media types; null or empty allows every kind */
    static Verdict ofAllowedKind(List<String> accept, Optional<FileKind> content, String fileName) {
        List<FileKind> allowed = FileKind.allowed(accept);
        boolean fits = content.filter(allowed::contains).isPresent();
        if (fits && (content.get().isNamed(fileName) || FileKind.isNameless(fileName))) {
            return Verdict.ALLOWED;
        }
        String names = allowed.stream().map(FileKind::name).collect(Collectors.joining("、"));
        boolean pretends = fits || allowed.stream().anyMatch(kind -> kind.isNamed(fileName));
        return Verdict.refused(pretends ? "attachment.not-what-it-says" : "attachment.wrong-kind", names);
    }

    public static Verdict notTooMany(int present) {
        return present < MOST_FILES ? Verdict.ALLOWED : Verdict.refused("attachment.too-many", MOST_FILES);
    }

    /** For display only: no folders, no control characters, not endless. */
    public static String displayName(String given) {
        String name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return Wording.last(LONGEST_NAME, clean);
    }
}
