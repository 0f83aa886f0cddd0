package io.luxuan.application;

import io.luxuan.application.WholeApplication.WholeFile;
import io.luxuan.shared.ReadFace;
import io.luxuan.storage.AttachmentContent;
import java.util.Optional;

/** Pages that a unit signed, sealed and brought back. */
@ReadFace
public interface SignedPages {
    /** The last one that was signed for this very text. */
    Optional<WholeFile> of(WholeApplication whole);

    AttachmentContent open(WholeFile page);
}
