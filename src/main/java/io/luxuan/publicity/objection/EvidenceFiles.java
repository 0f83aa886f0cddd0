package io.luxuan.publicity.objection;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.storage.StorageDown;
import io.luxuan.storage.Upload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** Keeps evidence where attachments are kept, told by its content. Nobody in the store learns who sent it. */
@Component
class EvidenceFiles {
    static final int MOST = 5;
    private static final int LARGEST_MIB = 10;
    private static final List<String> ALLOWED = List.of("application/pdf", "image/png", "image/jpeg",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final FileStore store;
    private final Path before;

    EvidenceFiles(FileStore store, @Value("${luxuan.attachments}") Path attachments) {
        this.store = store;
        this.before = attachments.resolve("objections");
    }

    /** @throws Refusal at the field {@code evidence} when one is too many, too large or not what its name says */
    List<Kept> keep(List<Upload> uploads) {
        if (uploads.size() > MOST) {
            throw refusal("objection.evidence-too-many");
        }
        List<Kept> kept = new ArrayList<>();
        try {
            uploads.forEach(upload -> kept.add(Actors.as(Person.SYSTEM, () -> keep(upload))));
            return kept;
        } catch (Refusal refused) {
            drop(kept);
            throw refused;
        }
    }

    /** Takes back what will have no row. */
    void drop(List<Kept> kept) {
        Actors.run(Person.SYSTEM, () -> kept.forEach(store::drop));
    }

    private Kept keep(Upload upload) {
        try {
            return store.keep(upload, ALLOWED, LARGEST_MIB, 0);
        } catch (StorageDown down) {
            throw refusal("objection.evidence-not-kept");
        } catch (Refusal refused) {
            throw refusal(refused.code().equals("attachment.too-large")
                    ? "objection.evidence-too-large" : "objection.evidence-type");
        }
    }

    AttachmentContent open(Evidence evidence) {
        Path old = before.resolve(evidence.id());
        if (Files.exists(old)) {
            // kept in a folder of its own by an earlier release
            return new AttachmentContent(
                    evidence.fileName(), evidence.mediaType(), evidence.bytes(), new FileSystemResource(old));
        }
        return store.open(new Kept(
                evidence.id(), evidence.fileName(), evidence.mediaType(), evidence.bytes(), evidence.sha256()));
    }

    private static Refusal refusal(String code) {
        return new Refusal(code, Map.of("evidence", "refusal." + code));
    }
}
