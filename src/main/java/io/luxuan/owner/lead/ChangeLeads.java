package io.luxuan.owner.lead;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.owner.Department;
import io.luxuan.owner.Departments;
import io.luxuan.owner.Lead;
import io.luxuan.owner.department.NamedDepartments;
import io.luxuan.round.Rounds;
import io.luxuan.round.history.Behind;
import io.luxuan.round.history.RoundHistory;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.annotation.Transactional;

/**
 * A further department leads a round, or one leads it no more. Who joins may be taken in by a colleague of who asked or agree itself;
 * who leaves is not put out by one department alone as long as another has people.
 */
@UseCase
@ForManagers
class ChangeLeads implements TwoPersonAction {
    static final String NAME = "round.leads";
    private static final String JOINS = "joins";
    private static final String LEAVES = "leaves";
    private static final String FORM = "owner.leads";

    private final LeadMapper leads;
    private final NamedDepartments named;
    private final Departments departments;
    private final Rounds rounds;
    private final RoundHistory history;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final MessageSource messages;

    ChangeLeads(LeadMapper leads, NamedDepartments named, Departments departments, Rounds rounds, RoundHistory history, AuditTrail audit,
            MovableClock clock, MessageSource messages) {
        this.leads = leads;
        this.named = named;
        this.departments = departments;
        this.rounds = rounds;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
        this.messages = messages;
    }

    static Wish joining(String roundId, String departmentId, String reason) {
        return Wish.of(NAME, roundId, roundId, reason).with(JOINS, departmentId);
    }

    static Wish leaving(String roundId, String departmentId, String reason) {
        return Wish.of(NAME, roundId, roundId, reason).with(LEAVES, departmentId);
    }

    /** Departments that could join those that lead the round. */
    @ForStaff
    public List<Department> joinable(String roundId) {
        List<String> there = leads.of(roundId, Actors.require().id()).stream().map(Lead::departmentId).toList();
        return named.active().stream().filter(one -> !there.contains(one.id())).toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean goesBeyond(Wish wish) {
        return wish.details().containsKey(JOINS);
    }

    /** The people of the department that is to join. */
    @Override
    public Predicate<Wish> welcomes() {
        String mine = mine(Actors.require().id());
        return wish -> mine.equals(wish.details().get(JOINS));
    }

    /** @throws Refusal {@code owner.leads} with the fields that are wrong */
    @Override
    public Subject look(Wish wish) {
        String title = rounds.get(wish.roundId()).title();
        List<Lead> now = now(wish);
        Department department = named.find(of(wish)).orElse(null);
        boolean joins = goesBeyond(wish);
        (joins ? LeadRules.mayJoin(now, department) : LeadRules.mayLeave(now, of(wish))).requireAt("department", FORM);
        Subject subject = Subject.of("/manager/rounds/" + wish.roundId() + "/leads", "round", title);
        subject = subject.line("leads.now", LeadRules.names(now)).line(joins ? "leads.joins" : "leads.leaves", department.name());
        return joins && !LeadRules.isOwned(now) ? subject.line("leads.alone", department.name()) : subject;
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Wish wish = approved.wish();
        List<Lead> before = now(wish);
        if (goesBeyond(wish)) {
            leads.add(wish.roundId(), of(wish), clock.now());
        } else {
            LeadRules.notByOneAlone(before, mine(approved.askedBy()), mine(Actors.require().id())).require();
            leads.remove(wish.roundId(), of(wish));
        }
        List<Lead> after = now(wish);
        history.keep(wish.roundId(), "leads", messages.getMessage("round.leads", null, LocaleContextHolder.getLocale()),
                LeadRules.names(before), LeadRules.names(after), Behind.two(approved));
        audit.record(AuditEvent.of(NAME, "round", wish.roundId()).inRound(wish.roundId())
                .because(LeadRules.names(before) + " → " + LeadRules.names(after) + "：" + approved.reason()));
    }

    private List<Lead> now(Wish wish) {
        return leads.of(wish.roundId(), Actors.require().id());
    }

    private String mine(String accountId) {
        return departments.of(accountId).map(Department::id).orElse("");
    }

    private static String of(Wish wish) {
        return Stream.of(JOINS, LEAVES).map(wish.details()::get).filter(id -> id != null && !id.isEmpty()).findFirst().orElse("");
    }
}
