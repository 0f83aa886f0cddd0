package io.luxuan.publicity;

import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps evidence outside the database. What a file is, is told by its content, not by its name. */
@Component
public class EvidenceFiles {
    static final int MOST = 5;
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final Set<String> ALLOWED = Set.of("application/pdf", "image/png", "image/jpeg",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Tika tika = new Tika();
    private final Path folder;

    EvidenceFiles(@Value("${luxuan.attachments}") Path attachments) {
        folder = attachments.resolve("objections");
    }

    /** A file as it was sent. */
    public record Upload(String name, byte[] content) {}

    void check(List<Upload> uploads) {
        if (uploads.size() > MOST) {
            throw refusal("objection.evidence-too-many");
        }
        for (Upload upload : uploads) {
            if (upload.content().length > LARGEST) {
                throw refusal("objection.evidence-too-large");
            }
            if (!ALLOWED.contains(mediaType(upload))) {
                throw refusal("objection.evidence-type");
            }
        }
    }

    Evidence keep(String objectionId, Upload upload) {
        Evidence evidence = new Evidence(Ids.next(), objectionId, safeName(upload.name()), mediaType(upload),
                upload.content().length, sha256(upload.content()));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(evidence.id()), upload.content());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return evidence;
    }

    Path path(Evidence evidence) {
        return folder.resolve(evidence.id());
    }

    private String mediaType(Upload upload) {
        return tika.detect(upload.content(), safeName(upload.name()));
    }

    private static String safeName(String name) {
        String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}]", "").strip();
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Refusal refusal(String code) {
        return new Refusal(code, Map.of("evidence", "refusal." + code));
    }
}
