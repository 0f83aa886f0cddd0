package io.luxuan.application.signature;

import io.luxuan.application.WholeApplications;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which texts of an application there are, and which of them are signed. */
@Component
class SignedTexts {
    private final WholeApplications whole;
    private final SignaturePageMapper pages;

    SignedTexts(WholeApplications whole, SignaturePageMapper pages) {
        this.whole = whole;
        this.pages = pages;
    }

    /** The text that is being written, to its unit alone, then versions from the last to the first. */
    List<SignedText> of(ApplicationRow row) {
        Map<String, SignaturePageRow> signed = pages.of(row.id()).stream()
                .collect(Collectors.toMap(SignaturePageRow::textDigest, page -> page, (last, former) -> last));
        List<SignedText> texts = new ArrayList<>();
        for (int version = 1; version <= row.versionNo(); version++) {
            texts.add(text(version, whole.own(row.id(), version).shortDigest(), signed));
        }
        if (row.isEditable() && Actors.require().is(Role.APPLICANT)) {
            texts.add(text(0, whole.own(row.id(), null).shortDigest(), signed));
        }
        Collections.reverse(texts);
        return texts;
    }

    private static SignedText text(int version, String digest, Map<String, SignaturePageRow> signed) {
        return new SignedText(version, digest, signed.get(digest));
    }
}
