package io.luxuan.demo;

import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.countersign.SettleWish;
import io.luxuan.expert.Experts;
import io.luxuan.ranking.member.ConfirmResult;
import io.luxuan.ranking.member.DeclareStage;
import io.luxuan.ranking.member.OwnStageCards;
import io.luxuan.ranking.member.ScoreStage;
import io.luxuan.ranking.member.StageDraft;
import io.luxuan.ranking.session.OpenSession;
import io.luxuan.ranking.session.PlanSession;
import io.luxuan.ranking.session.SeatMember;
import io.luxuan.ranking.session.SessionForm;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A group that hears or visits the shortlisted of a round, each member for themselves, and its chair. */
@Component
class DemoStage {
    private static final int[] APART = {0, 2, -2, 1, -1};

    private final PlanSession plan;
    private final SeatMember seat;
    private final AskSecondPerson ask;
    private final SettleWish settle;
    private final OwnStageCards own;
    private final DeclareStage declare;
    private final ScoreStage score;
    private final ConfirmResult confirm;
    private final Experts experts;
    private final DemoPeople people;

    DemoStage(PlanSession plan, SeatMember seat, AskSecondPerson ask, SettleWish settle, OwnStageCards own, DeclareStage declare,
            ScoreStage score, ConfirmResult confirm, Experts experts, DemoPeople people) {
        this.plan = plan;
        this.seat = seat;
        this.ask = ask;
        this.settle = settle;
        this.own = own;
        this.declare = declare;
        this.score = score;
        this.confirm = confirm;
        this.experts = experts;
        this.people = people;
    }

    /** The session with its members, the chair first. */
    record Group(String session, List<Person> members) {}

    /** Asks the first five of the pool whom no rule keeps away. */
    Group ask(String round, LocalDateTime begins, String place, List<String> applications) {
        String session = Actors.as(people.manager(), () -> plan.plan(round, new SessionForm(begins.toString(), place,
                "每项介绍 10 分钟，提问 15 分钟。", applications)));
        List<Person> members = new ArrayList<>();
        for (Person expert : people.reviewers()) {
            if (members.size() < APART.length && isSeated(round, session, expert)) {
                members.add(expert);
            }
        }
        String wish = Actors.as(people.manager(), () -> ask.ask(OpenSession.wish(round, session, "按回避规则从专家库中依次选定")));
        Actors.run(people.secondManager(), () -> settle.confirm(wish));
        return new Group(session, members);
    }

    private boolean isSeated(String round, String session, Person expert) {
        String id = Actors.as(expert, () -> experts.byAccount(expert.id())).orElseThrow().id();
        try {
            Actors.run(people.manager(), () -> seat.seat(round, session, id));
            return true;
        } catch (Refusal barred) {
            return false;
        }
    }

    /** Everybody gives about the same, and the chair confirms it. @param points by application */
    void judge(Group group, Map<String, Integer> points, Boolean passed, String remark) {
        for (int at = 0; at < group.members().size(); at++) {
            int apart = APART[at];
            Actors.run(group.members().get(at), () -> own.of(group.session()).forEach((application, card) -> {
                declare.accept(card);
                score.sign(card, new StageDraft(String.valueOf(points.get(application) + apart),
                        passed == null ? "" : passed.toString(), remark, 0, null));
            }));
        }
        Actors.run(group.members().get(0), () -> points.keySet().forEach(id -> confirm.confirm(group.session(), id, remark)));
    }
}
