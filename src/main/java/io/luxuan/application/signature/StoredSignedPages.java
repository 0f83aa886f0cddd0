package io.luxuan.application.signature;

import io.luxuan.application.SignedPages;
import io.luxuan.application.WholeApplication;
import io.luxuan.application.WholeApplication.WholeFile;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.Blobs;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StoredSignedPages implements SignedPages {
    private final SignaturePageMapper pages;
    private final Blobs blobs;

    StoredSignedPages(SignaturePageMapper pages, Blobs blobs) {
        this.pages = pages;
        this.blobs = blobs;
    }

    @Override
    public Optional<WholeFile> of(WholeApplication whole) {
        return pages.of(whole.document().summary().id()).stream().filter(row -> row.textDigest().equals(whole.shortDigest())).findFirst()
                .map(row -> new WholeFile(row.id(), "", row.fileName(), row.mediaType(), row.sizeBytes(), row.sha256()));
    }

    @Override
    public AttachmentContent open(WholeFile page) {
        return new AttachmentContent(page.name(), page.mediaType(), page.bytes(), blobs.open(page.id(), page.bytes()));
    }
}
