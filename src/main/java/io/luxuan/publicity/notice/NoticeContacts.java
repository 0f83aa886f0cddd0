package io.luxuan.publicity.notice;

import io.luxuan.owner.LeadContacts;
import io.luxuan.owner.PublicContact;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.util.List;

/** Whom people ask about a notice: whoever leads its round now, or the platform. */
@UseCase
@ForEveryone
public class NoticeContacts {
    private final LeadContacts leads;
    private final PlatformContact platform;

    NoticeContacts(LeadContacts leads, PlatformContact platform) {
        this.leads = leads;
        this.platform = platform;
    }

    public List<PublicContact> of(Notice notice) {
        List<PublicContact> leading = notice.roundId() == null ? List.of() : leads.of(notice.roundId());
        return leading.isEmpty() ? platform.get() : leading;
    }
}
