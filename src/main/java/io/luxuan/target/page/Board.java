package io.luxuan.target.page;

import io.luxuan.award.FundFigures.FundYear;
import io.luxuan.target.page.Tally.Sum;
import io.luxuan.target.plan.Area;
import io.luxuan.target.plan.Plan;
import io.luxuan.target.plan.Target;
import io.luxuan.target.reading.Reading;
import java.util.List;
import java.util.Map;

/**
 * All that the page shows.
 *
 * @param years  that may be chosen
 * @param shown  the target that is shown by field, city and year
 * @param evidence readings that count, by key of their target
 * @param choice targets that may be shown so: those that awards feed
 */
record Board(Filter filter, List<Integer> years, List<PlanLines> plans, Target shown, List<Target> choice, Split split,
        Map<String, List<Reading>> evidence, List<FundYear> funds) {
    record PlanLines(Plan plan, List<Progress> totals, List<AreaLines> areas) {}

    record AreaLines(Area area, List<Progress> targets) {
        public long reached() {
            return targets.stream().filter(Progress::isMet).count();
        }
    }

    /** One target by field, city and year of the award. */
    record Split(List<Row> fields, List<Row> cities, List<Row> years) {}

    /** @param key message key of the label, where it is none of the data's own words; null otherwise */
    record Row(String label, String key, Sum sum) {}
}
