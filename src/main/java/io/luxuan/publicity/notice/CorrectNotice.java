package io.luxuan.publicity.notice;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** What a notice says is put right by another one beside it. What was published stays at its address, to the letter. */
@UseCase
@ForManagers
public class CorrectNotice implements TwoPersonAction {
    static final String NAME = "notice.correct";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final int LONGEST_REASON = 500;

    private final NoticeMapper notices;
    private final Publish publish;

    CorrectNotice(NoticeMapper notices, Publish publish) {
        this.notices = notices;
        this.publish = publish;
    }

    /** @param title and body as they should have been @param reason public */
    public Wish wish(String noticeId, String title, String body, String reason) {
        Notice corrected = corrected(noticeId);
        return Wish.of(NAME, corrected.roundId(), corrected.id(), reason).with(TITLE, title.strip()).with(BODY, body.strip());
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code notice.fields} with the fields that are wrong */
    @Override
    public Subject look(Wish wish) {
        Notice corrected = corrected(wish.subjectId());
        String title = wish.details().get(TITLE);
        String body = wish.details().get(BODY);
        FieldFaults faults = new FieldFaults();
        NoticeWords.note(title, body, faults);
        faults.note("reason", PersonalNumbers.judge(wish.reason()));
        if (wish.reason().length() > LONGEST_REASON) {
            faults.note("reason", "rule.round.reason");
        }
        if (body.equals(corrected.body().strip()) && title.equals(corrected.title().strip())) {
            faults.note("body", "rule.notice.same");
        }
        faults.refuse("notice.fields");
        return Subject.of("/notices/" + corrected.id(), "notice", PersonalNumbers.heldBack(corrected.title()))
                .line("notice.title", title).line("notice.body", body);
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Wish wish = approved.wish();
        publish.correction(corrected(wish.subjectId()), NoticeKind.CORRECTION, wish.details().get(TITLE), wish.details().get(BODY),
                approved.reason());
    }

    /** A correction is put right beside the notice that it corrects: nobody follows a chain to find what holds. */
    private Notice corrected(String id) {
        Notice notice = notices.find(id);
        if (notice == null) {
            throw new NotFound("notice", id);
        }
        return notice.isCorrection() ? notices.find(notice.correctsId()) : notice;
    }
}
