package io.luxuan.application;

import io.luxuan.programme.Form.Question;
import io.luxuan.shared.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file must be to answer a question. */
final class FileRules {
    private static final long MIB = 1024 * 1024;
    static final int MOST_FILES = 10;
    private static final int LONGEST_NAME = 120;

    private FileRules() {}

    static Verdict notEmpty(long bytes) {
        return bytes > 0 ? Verdict.ALLOWED : Verdict.refused("attachment.empty");
    }

    static Verdict withinSize(Question question, long bytes) {
        return question.limit() == null || bytes <= question.limit() * MIB
                ? Verdict.ALLOWED
                : Verdict.refused("attachment.too-large", question.limit(), Math.max(1, bytes / MIB));
    }

    static Verdict ofAllowedKind(Question question, Optional<FileKind> content, String fileName) {
        List<FileKind> allowed = FileKind.allowed(question.accept());
        boolean fits = content.filter(allowed::contains).isPresent();
        if (fits && content.get().isNamed(fileName)) {
            return Verdict.ALLOWED;
        }
        String names = allowed.stream().map(FileKind::name).collect(Collectors.joining("、"));
        boolean pretends = fits || allowed.stream().anyMatch(kind -> kind.isNamed(fileName));
        return Verdict.refused(pretends ? "attachment.not-what-it-says" : "attachment.wrong-kind", names);
    }

    static Verdict notTooMany(int present) {
        return present < MOST_FILES ? Verdict.ALLOWED : Verdict.refused("attachment.too-many", MOST_FILES);
    }

    /** For display only: no folders, no control characters, not endless. */
    static String displayName(String given) {
        String name = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
