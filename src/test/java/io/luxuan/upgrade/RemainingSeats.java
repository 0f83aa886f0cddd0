package io.luxuan.upgrade;

import io.luxuan.account.Accounts;
import io.luxuan.card.desk.AcceptAssignment;
import io.luxuan.card.desk.SignCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.programme.Rubric;
import io.luxuan.round.Rounds;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every open seat of a round, taken and signed by its expert; half-done cards are taken up where they stand. */
class RemainingSeats {
    private final Tasks tasks;
    private final Accounts accounts;
    private final Rounds rounds;
    private final AcceptAssignment accept;
    private final SignCard sign;
    private final JdbcTemplate jdbc;

    RemainingSeats(Tasks tasks, Accounts accounts, Rounds rounds, AcceptAssignment accept, SignCard sign, JdbcTemplate jdbc) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.rounds = rounds;
        this.accept = accept;
        this.sign = sign;
        this.jdbc = jdbc;
    }

    void sign(String round) {
        Rubric rubric = rounds.programmeOf(round).rubric();
        Map<String, String> points = new LinkedHashMap<>();
        rubric.criteria().forEach(criterion -> points.put(criterion.key(), String.valueOf(criterion.max() * 8 / 10)));
        List<WorkItem> seats = Actors.as(Person.SYSTEM, () -> tasks.queue(round, "score", null, 200).rows());
        Map<String, Person> people = Actors.as(Person.SYSTEM,
                () -> accounts.byIds(seats.stream().map(WorkItem::assigneeId).toList()));
        seats.forEach(seat -> Actors.run(people.get(seat.assigneeId()), () -> {
            accept.accept(seat.reference());
            sign.sign(seat.reference(), new CardDraft(points, "方案总体可行，基础较好；建议进一步量化考核指标。", "",
                    revision(seat.reference()), ""));
        }));
    }

    private int revision(String assignment) {
        return jdbc.queryForObject("SELECT revision FROM review_card WHERE assignment_id = ?", Integer.class, assignment);
    }
}
