package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.demo.DemoRounds.Days;
import io.luxuan.programme.Quota;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** P12: the call is open; drafts, one with its department, one with the manager, one to be corrected, one returned. */
@Component
@Order(4)
class CallChapter implements Chapter {
    private static final Days DAYS = new Days(14, -18, -25, -60);

    private final DemoRounds rounds;
    private final DemoApplications applications;
    private final DemoTime time;

    CallChapter(DemoRounds rounds, DemoApplications applications, DemoTime time) {
        this.rounds = rounds;
        this.applications = applications;
        this.time = time;
    }

    @Override
    public String name() {
        return "P12";
    }

    @Override
    public void tell() {
        Map<String, Proposal> proposals = DemoContent.proposals(name()).stream()
                .collect(Collectors.toMap(Proposal::key, Function.identity()));
        String round = rounds.open(name(), time.today().getYear(), DAYS,
                given -> new Quota(given.type(), null, null, 4, 1));
        checkedByManager(round, proposals.get("steelroll"), proposals.get("ward"));
        time.moveTo(6, 10);
        applications.submit(round, proposals.get("port"));
        time.moveTo(5, 11);
        String returned = applications.submit(round, proposals.get("scenic"));
        time.moveTo(3, 9);
        applications.giveBack(returned, proposals.get("scenic"), "运行成效请补充节假日前后的对比数据，并注明统计口径。");
        time.moveTo(2, 15);
        applications.draft(round, proposals.get("press"), 1);
        time.moveTo(1, 16);
        applications.draft(round, proposals.get("crane"), 0.5);
    }

    private void checkedByManager(String round, Proposal waiting, Proposal corrected) {
        time.moveTo(11, 10);
        String first = applications.submit(round, waiting);
        String second = applications.submit(round, corrected);
        time.moveTo(9, 15);
        applications.recommend(first, waiting);
        applications.recommend(second, corrected);
        time.moveTo(2, 10);
        applications.correct(second, Map.of(
                "effect", "随访完成率的统计口径不清：请说明分母是否包含转院患者，并附系统日志统计。",
                "safety", "请补充个人信息保护影响评估的完成情况。"));
    }
}
