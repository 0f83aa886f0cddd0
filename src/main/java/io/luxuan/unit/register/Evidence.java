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

/** Certificates and other papers that show what a unit claims. */
@Component
class Evidence {
    private static final int LARGEST_MIB = 10;
    private static final List<String> ALLOWED = List.of("application/pdf", "image/png", "image/jpeg");

    private final FileStore store;

    Evidence(FileStore store) {
        this.store = store;
    }

    /** @throws Refusal at the field {@code evidence} when it is missing, too large or not what its name says */
    Kept keep(Upload upload) {
        try {
            return store.keep(upload, ALLOWED, LARGEST_MIB, 0);
        } catch (StorageDown down) {
            throw refusal("unit.evidence-not-kept");
        } catch (Refusal refused) {
            throw refusal(refused.code().equals("attachment.too-large") ? "unit.evidence-too-large" : "unit.evidence-type");
        }
    }

    AttachmentContent open(Entry entry) {
        return store.open(new Kept(entry.fileId(), entry.fileName(), entry.mediaType(), entry.bytes(), entry.sha256()));
    }

    private static Refusal refusal(String code) {
        return new Refusal(code, Map.of("evidence", "refusal." + code));
    }
}
