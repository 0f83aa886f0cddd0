package io.luxuan.application.signature;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.Blobs;
import java.util.List;

/** Which texts of an application are signed, for whoever may read it. */
@UseCase
class ReadSignatures {
    private final Own own;
    private final SignedTexts texts;
    private final SignaturePageMapper pages;
    private final Setting setting;
    private final Blobs blobs;

    ReadSignatures(Own own, SignedTexts texts, SignaturePageMapper pages, Setting setting, Blobs blobs) {
        this.own = own;
        this.texts = texts;
        this.pages = pages;
        this.setting = setting;
        this.blobs = blobs;
    }

    record Signatures(ApplicationRow row, Round round, List<SignedText> texts) {
        public boolean isOpen() {
            return !row.status().isFinal();
        }
    }

    @ForApplicants
    public Signatures ofOwn(String id) {
        return show(id);
    }

    @ForRecommenders
    public Signatures ofRecommended(String id) {
        return show(id);
    }

    @ForStaff
    public Signatures ofAny(String id) {
        return show(id);
    }

    @ForApplicants
    public SignaturePageRow page(String id, String page) {
        return found(id, page);
    }

    @ForSignedIn
    public AttachmentContent open(String id, String page) {
        SignaturePageRow row = found(id, page);
        return new AttachmentContent(row.fileName(), row.mediaType(), row.sizeBytes(), blobs.open(row.id(), row.sizeBytes()));
    }

    private SignaturePageRow found(String id, String page) {
        SignaturePageRow row = pages.find(own.find(id).id(), page);
        if (row == null) {
            throw new NotFound("signature", page);
        }
        return row;
    }

    private Signatures show(String id) {
        ApplicationRow row = own.find(id);
        return new Signatures(row, setting.round(row.roundId()), texts.of(row));
    }
}
