package io.luxuan.round.opening;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.round.Round;
import io.luxuan.round.RoundChanged.Change;
import io.luxuan.round.opening.DraftCheck.Checked;
import io.luxuan.round.opening.LookNeeded.By;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Somebody else reads a draft and agrees to its opening: to this text, under this version of its programme. */
@UseCase
@ForManagers
class SecondLook implements TwoPersonAction {
    static final String NAME = "round.open";
    private static final String BY = "by";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Set<String> DATES = Set.of("opensAt", "closesAt", "recommendBy", "reviewBy");

    private final RoundDraftMapper drafts;
    private final DraftCheck check;
    private final DraftDifferences differences;
    private final SameRound same;
    private final LookNeeded needed;
    private final AuditTrail audit;
    private final MovableClock clock;

    SecondLook(RoundDraftMapper drafts, DraftCheck check, DraftDifferences differences, SameRound same, LookNeeded needed, AuditTrail audit,
            MovableClock clock) {
        this.needed = needed;
        this.drafts = drafts;
        this.check = check;
        this.differences = differences;
        this.same = same;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What its author asks for.
     *
     * @param sure that another round of its name and year is wanted
     */
    public Wish wish(String id, String reason, boolean sure) {
        RoundDraft draft = find(id);
        RoundDraftRules.authorWrites(draft, Actors.require().id()).require();
        same.askedAbout(draft, sure).requireAt("sure", "round.open");
        Wish wish = Wish.of(NAME, id, id, reason);
        By by = needed.by(id);
        return by == By.COLLEAGUE ? wish : wish.with(BY, by.name());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean goesBeyond(Wish wish) {
        return By.ANYBODY.name().equals(wish.details().get(BY));
    }

    @Override
    public boolean agreesOnly() {
        return true;
    }

    @Override
    public Subject look(Wish wish) {
        RoundDraft draft = find(wish.subjectId());
        RoundDraftRules.isOpen(draft).require();
        Checked checked = check.of(draft);
        checked.faults().refuse("round.open");
        Subject subject = dates(checked,
                Subject.of("/manager/rounds/drafts/" + draft.id(), "round-draft", draft.title(), checked.programme().name()));
        for (Change one : differences.of(checked)) {
            subject = DATES.contains(one.field()) ? subject : subject.line("edit", one.label(), one.before(), one.after());
        }
        String by = wish.details().get(BY);
        return (by == null ? subject : subject.line("round-open." + by)).line("round-open").seen(checked.digest());
    }

    private static Subject dates(Checked checked, Subject subject) {
        Round round = checked.round();
        Subject dated = subject.line("deadlines.opens", SHOWN.format(round.opensAt())).line("reopen.closes", SHOWN.format(round.closesAt()));
        dated = checked.programme().recommends() ? dated.line("reopen.recommend", SHOWN.format(round.recommendBy())) : dated;
        return checked.programme().panel() == null ? dated : dated.line("reopen.review", SHOWN.format(round.reviewBy()));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        RoundDraft draft = drafts.lock(approved.subjectId()).orElseThrow(() -> new NotFound("round-draft", approved.subjectId()));
        Person me = Actors.require();
        if (drafts.writers(draft.id()).contains(me.id()) && needed.by(draft.id()) != By.WRITER) {
            throw new Refusal("round.draft-writer");
        }
        if (drafts.agree(draft.id(), draft.revision(), check.of(draft).digest(), me.id(), me.name(), clock.now()) == 0) {
            throw new Refusal("round.draft-over");
        }
        audit.record(AuditEvent.of("round.draft-agree", "round-draft", draft.id()).inRound(draft.id()).because(draft.title()));
    }

    private RoundDraft find(String id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("round-draft", id));
    }
}
