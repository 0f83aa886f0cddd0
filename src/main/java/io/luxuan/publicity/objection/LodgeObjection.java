package io.luxuan.publicity.objection;

import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.storage.Upload;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Anybody objects to one entry of a list. Every objection is recorded, the same of the same person once; only one that passes
 * the screening is handled. Files that come too late are not kept.
 * Evidence goes into the store before the transaction: strangers with slow files hold no connection to the database.
 */
@UseCase
@ForEveryone
public class LodgeObjection {
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final ObjectionMapper objections;
    private final ObjectionFields fields;
    private final EvidenceFiles files;
    private final RecordObjection record;
    private final FormerObjections former;
    private final JoinObjection join;
    private final ObjectorMails mails;
    private final MovableClock clock;

    LodgeObjection(NoticeMapper notices, ListMapper lists, ObjectionMapper objections, ObjectionFields fields,
            EvidenceFiles files, RecordObjection record, FormerObjections former, JoinObjection join, ObjectorMails mails,
            MovableClock clock) {
        this.notices = notices;
        this.lists = lists;
        this.objections = objections;
        this.fields = fields;
        this.files = files;
        this.record = record;
        this.former = former;
        this.join = join;
        this.mails = mails;
        this.clock = clock;
    }

    /** As {@link #once}, for an objection that is surely sent only once, of somebody without mail. */
    public String lodge(String noticeId, String applicationId, ObjectionForm form, List<Upload> evidence, boolean asItIs) {
        return once(Ids.next(), noticeId, applicationId, form, ObjectorMail.HAS_NONE, evidence, asItIs);
    }

    /**
     * Answers the receipt. A form that is sent again, because its answer was lost, gets the receipt of the first time.
     *
     * @param id     given out with the form
     * @param asItIs the objector was told what is missing and sends it nevertheless
     */
    public String once(String id, String noticeId, String applicationId, ObjectionForm form, ObjectorMail mail, List<Upload> evidence,
            boolean asItIs) {
        Objection before = objections.find(id);
        if (before != null) {
            return before.receipt();
        }
        Notice list = notices.find(noticeId);
        if (list == null || lists.ofNotice(noticeId, applicationId) == null) {
            throw new NotFound("entry", applicationId);
        }
        LocalDateTime now = Arrival.moment(clock);
        boolean late = !ScreeningRules.withinWindow(list, now).isAllowed();
        fields.check(form, evidence.size(), late || asItIs, late ? Map.of() : mails.faults(id, mail));
        ObjectorMark mark = former.mark(form);
        Optional<Objection> first = former.same(list.roundId(), applicationId, mark);
        if (first.isEmpty()) {
            former.require(list.roundId(), applicationId, mark);
        }
        List<Kept> kept = late ? List.of() : files.keep(evidence);
        try {
            if (first.isPresent()) {
                files.drop(join.join(first.get(), kept));
                return first.get().receipt();
            }
            ProvenForm proven = new ProvenForm(form, late ? Contact.NOT_ASKED : mails.contact(id, mail));
            return record.record(id, list, proven, applicationId, mark, kept, evidence.size(), now);
        } catch (Refusal | NotFound notRecorded) {
            files.drop(kept);
            throw notRecorded;
        }
    }
}
