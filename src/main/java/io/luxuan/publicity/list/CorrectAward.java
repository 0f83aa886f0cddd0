package io.luxuan.publicity.list;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.publicity.AnnouncedAwards;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.notice.Publish;
import io.luxuan.publicity.notice.Texts;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** What stands on a final list is corrected by a supplement, what is still in publicity by a correction of that list's notice. */
@UseCase
class CorrectAward implements AnnouncedAwards {
    private static final Set<ApplicationStatus> STANDING = EnumSet.of(ApplicationStatus.LISTED, ApplicationStatus.GRANTED);

    private final ListMapper lists;
    private final NoticeMapper notices;
    private final Publish publish;
    private final Applications applications;
    private final AuditTrail audit;
    private final Texts texts;

    CorrectAward(ListMapper lists, NoticeMapper notices, Publish publish, Applications applications, AuditTrail audit, Texts texts) {
        this.lists = lists;
        this.notices = notices;
        this.publish = publish;
        this.applications = applications;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    @Transactional
    @ForSystem
    public boolean ended(String roundId, String applicationId, BigDecimal amount, boolean paid, String why) {
        ListEntry listed = lists.find(roundId, applicationId);
        if (listed == null || listed.noticeId() == null) {
            throw new Refusal("award.end-unlisted");
        }
        lists.lock(listed.listId());
        ListEntry entry = lists.find(roundId, applicationId);
        ListKey list = new ListKey(entry.listId(), roundId);
        boolean isFinal = entry.state() == EntryState.AWARDED;
        Notice correction = publish(list, entry, amount, paid, why);
        boolean leaves = isOfMoney(list) && !paid
                && lists.takeOff(roundId, applicationId, entry.state(), why, isFinal ? correction.id() : null) > 0;
        if (leaves) {
            applications.advance(Set.of(applicationId), STANDING, ApplicationStatus.REMOVED,
                    "timeline.award.cancelled", why);
            audit.record(AuditEvent.of("list.remove", "application", applicationId).inRound(roundId)
                    .change(entry.state(), EntryState.REMOVED).because(why));
        }
        return leaves;
    }

    /** A batch of claims is; who was recognised stays so without the money. */
    private static boolean isOfMoney(ListKey list) {
        return !list.isOfRound();
    }

    private Notice publish(ListKey list, ListEntry entry, BigDecimal amount, boolean paid, String why) {
        Notice issued = entry.state() == EntryState.AWARDED ? notices.finalOf(list.id()) : null;
        Notice announced = issued == null ? notices.find(entry.noticeId()) : issued;
        String title = texts.of("notice.ended.title", announced.title());
        String body = texts.of(paid ? "notice.ended.paid" : "notice.ended.unpaid", announced.title(), entry.number(), entry.title(),
                entry.organisationName(), amount.stripTrailingZeros().toPlainString(), why,
                texts.of(isOfMoney(list) ? "notice.ended.others-stay" : "notice.ended.title-stays"));
        return issued == null ? publish.correction(announced, NoticeKind.CORRECTION, title, body, why)
                : publish.supplement(list, announced, title, body, why);
    }
}
