package io.luxuan.unit.register;

import io.luxuan.shared.Refusal;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.storage.StorageDown;
import io.luxuan.storage.Upload;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Scans that show what a unit claims: certificates, licences, letters of authority. */
@Component
public class Evidence {
    private static final int LARGEST_MIB = 10;
    private static final List<String> ALLOWED = List.of("application/pdf", "image/png", "image/jpeg");

    private final FileStore store;

    Evidence(FileStore store) {
        this.store = store;
    }

    /** @throws Refusal at this field when it is missing, too large (10 MiB) or not what its name says */
    public Kept keep(Upload upload, String field) {
        try {
            return store.keep(upload, ALLOWED, LARGEST_MIB, 0);
        } catch (StorageDown down) {
            throw refusal(field, "unit.evidence-not-kept");
        } catch (Refusal refused) {
            throw refusal(field, refused.code().equals("attachment.too-large") ? "unit.evidence-too-large" : "unit.evidence-type");
        }
    }

    public AttachmentContent open(Kept scan) {
        return store.open(scan);
    }

    private static Refusal refusal(String field, String code) {
        return new Refusal(code, Map.of(field, "refusal." + code));
    }
}
