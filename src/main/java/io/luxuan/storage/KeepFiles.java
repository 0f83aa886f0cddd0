package io.luxuan.storage;

import io.luxuan.shared.Ids;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

@UseCase
@ForSignedIn
class KeepFiles implements FileStore {
    private final Blobs blobs;

    KeepFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    @Override
    public Kept keep(Upload upload, List<String> accept, Integer mostMib, int present) {
        String name = FileRules.displayName(upload.fileName());
        FileRules.notEmpty(upload.bytes()).require();
        FileRules.withinSize(mostMib, upload.bytes()).require();
        FileRules.notTooMany(present).require();
        try {
            ContentType.Content content = ContentType.of(upload.content());
            FileRules.canBeRead(content.fault()).require();
            FileRules.ofAllowedKind(accept, content.kind(), name).require();
            FileKind kind = content.kind().orElseThrow();
            String id = Ids.next();
            Blob blob = blobs.put(id, upload.content(), kind.mediaType());
            return new Kept(id, kind.named(name), kind.mediaType(), blob.bytes(), blob.sha256());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public AttachmentContent open(Kept kept) {
        return new AttachmentContent(kept.fileName(), kept.mediaType(), kept.bytes(), blobs.open(kept.id(), kept.bytes()));
    }

    @Override
    public void drop(Kept kept) {
        blobs.drop(kept.id());
    }
}
