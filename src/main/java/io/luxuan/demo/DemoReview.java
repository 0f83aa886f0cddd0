package io.luxuan.demo;

import io.luxuan.card.desk.AcceptAssignment;
import io.luxuan.card.desk.SaveCard;
import io.luxuan.card.desk.SignCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.panel.substitute.RefuseAssignment;
import io.luxuan.programme.Rubric;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.round.Rounds;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What experts do with their seats. */
@Component
class DemoReview {
    private static final int MANY = 200;

    private final AcceptAssignment accept;
    private final RefuseAssignment refuse;
    private final SaveCard save;
    private final SignCard sign;
    private final Tasks tasks;
    private final Rounds rounds;

    DemoReview(AcceptAssignment accept, RefuseAssignment refuse, SaveCard save,
            SignCard sign, Tasks tasks, Rounds rounds) {
        this.accept = accept;
        this.refuse = refuse;
        this.save = save;
        this.sign = sign;
        this.tasks = tasks;
        this.rounds = rounds;
    }

    List<WorkItem> seats(Person expert, String roundId) {
        return Actors.as(expert, () -> tasks.mine(null, MANY).rows().stream()
                .filter(item -> item.taskKey().equals("score") && item.roundId().equals(roundId)).toList());
    }

    void sign(Person expert, WorkItem seat, int total) {
        Rubric rubric = rounds.programmeOf(seat.roundId()).rubric();
        Actors.run(expert, () -> {
            accept.accept(seat.reference());
            sign.sign(seat.reference(), new CardDraft(points(rubric, total, rubric.criteria().size()), comment(total), "", 0, ""));
        });
    }

    /** Points for the first two criteria and half a comment. */
    void beginCard(Person expert, WorkItem seat) {
        Rubric rubric = rounds.programmeOf(seat.roundId()).rubric();
        Actors.run(expert, () -> {
            accept.accept(seat.reference());
            save.save(seat.reference(), new CardDraft(points(rubric, 86, 2), "选题有价值，", "待核对实验数据", 0, ""));
        });
    }

    void refuse(Person expert, WorkItem seat) {
        Actors.run(expert, () -> refuse.refuse(seat.reference(), ConflictKind.JOINT_WORK, "与项目负责人两年前有合作论文，申请回避。"));
    }

    /** Spread in half points; what rounding leaves over goes to the first criterion. */
    private static Map<String, String> points(Rubric rubric, int total, int criteria) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        BigDecimal left = BigDecimal.valueOf(total);
        for (Criterion criterion : rubric.criteria()) {
            BigDecimal share = BigDecimal.valueOf(criterion.max() * 2L * total)
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN).divide(BigDecimal.valueOf(2));
            points.put(criterion.key(), share);
            left = left.subtract(share);
        }
        Criterion first = rubric.criteria().get(0);
        points.merge(first.key(), left, BigDecimal::add);
        Map<String, String> typed = new LinkedHashMap<>();
        points.entrySet().stream().limit(criteria).forEach(it -> typed.put(it.getKey(), it.getValue().toPlainString()));
        return typed;
    }

    private static String comment(int total) {
        if (total >= 90) {
            return "目标明确，方案有实质创新，前期基础扎实，指标具体可考核，建议优先支持。";
        }
        return total >= 82 ? "方案总体可行，基础较好；建议进一步量化考核指标，并说明与同类工作的差别。"
                : "选题有一定意义，但创新点不够突出，数据来源和验证方式需要补充说明。";
    }
}
