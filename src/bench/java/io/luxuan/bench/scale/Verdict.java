package io.luxuan.bench.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A promise of the platform, and whether it was kept. Its own history level is compared with, but promises nothing. */
record Verdict(String database, int applications, String promise, double value, String wanted, boolean kept) {
    private static final double GROWTH = 1.15;
    private static final int SMALL = 1_000;
    private static final int LARGE = 10_000;

    static List<Verdict> of(List<Report.Side> sides) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Report.Side platform : sides.stream().filter(side -> side.side().equals("platform")).toList()) {
            sides.stream().filter(side -> isBeside(platform, side)).forEach(engine -> compare(platform, engine, verdicts));
            if (platform.applications() == LARGE) {
                sides.stream().filter(side -> side.side().equals("platform") && side.database().equals(platform.database())
                        && side.applications() == SMALL).forEach(small -> verdicts.add(growth(small, platform)));
            }
        }
        verdicts.sort(Comparator.comparing(Verdict::database).thenComparing(Verdict::applications));
        return verdicts;
    }

    private static boolean isBeside(Report.Side platform, Report.Side side) {
        return side.side().equals("engine") && side.history().equals("full")
                && side.database().equals(platform.database()) && side.applications() == platform.applications();
    }

    private static void compare(Report.Side platform, Report.Side engine, List<Verdict> verdicts) {
        double time = ratio(platform, engine, Report.Side::secondsEach);
        double statements = ratio(platform, engine, Report.Side::statementsEach);
        verdicts.add(new Verdict(platform.database(), platform.applications(), "totalOverBareEngine", time, "<= 1.0", time <= 1));
        verdicts.add(new Verdict(platform.database(), platform.applications(), "statementsOverBareEngine", statements, "< 1.0", statements < 1));
    }

    private static Verdict growth(Report.Side small, Report.Side large) {
        double growth = large.secondsEach() / small.secondsEach();
        return new Verdict(large.database(), large.applications(), "costPerApplication10000over1000", growth,
                "<= " + GROWTH, growth <= GROWTH);
    }

    private static double ratio(Report.Side one, Report.Side other, ToDoubleFunction<Report.Side> figure) {
        return figure.applyAsDouble(one) / figure.applyAsDouble(other);
    }
}
