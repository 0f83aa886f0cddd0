package io.luxuan.target.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.target.count.Achieved;
import io.luxuan.target.plan.Area;
import io.luxuan.target.plan.Plans;
import io.luxuan.target.plan.Target;
import io.luxuan.target.reading.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Filter ALL = new Filter(null, null, "scenes");

    private final Plans plans = new Plans();

    /** Two years of ten scenes: the page says that thirty are missing. */
    @Test
    void two_years_of_ten_scenes_leave_a_gap_of_thirty() {
        Progress scenes = tally(List.of(award("P12", 2025, "chemical", "370100", 8, 2), award("P12", 2026, "steel", "济南市", 0, 10)))
                .of(target("scenes"), null, ALL);
        assertThat(scenes).isEqualTo(progress("scenes", "8", "12", "30"));
        assertThat(scenes.reachedShare()).isEqualByComparingTo("16");
        assertThat(scenes.underWayShare()).isEqualByComparingTo("24");
        assertThat(scenes.gapShare()).isEqualByComparingTo("60");
    }

    @Test
    void other_programmes_do_not_count() {
        assertThat(tally(List.of(award("P11", 2026, "chemical", "济南", 3, 0), award("P23", 2026, "chemical", "济南", 4, 0)))
                .of(target("scenes"), null, ALL)).isEqualTo(progress("scenes", "0", "0", "50"));
    }

    @Test
    void what_stands_outside_the_programme_is_added_with_its_evidence() {
        assertThat(tally(List.of(award("P12", 2026, null, null, 5, 5)), reading("scenes", null, "7", "1")).of(target("scenes"), null, ALL))
                .isEqualTo(progress("scenes", "12", "6", "32"));
    }

    @Test
    void more_than_the_target_leaves_no_gap_below_zero() {
        Progress models = tally(List.of(award("P7", 2026, "C25", "青岛", 28, 3))).of(target("models"), null, ALL);
        assertThat(models).isEqualTo(progress("models", "28", "3", "0"));
        assertThat(models.isMet()).isTrue();
        assertThat(models.reachedShare().add(models.underWayShare())).isEqualByComparingTo("100");
    }

    /** 数字政务、社会治理、公共安全: scenes of that field alone. */
    @Test
    void a_fields_scenes_are_those_of_the_field() {
        Tally tally = tally(List.of(award("P12", 2026, "e-government", "济南", 2, 1), award("P12", 2026, "public-safety", "济南", 4, 0)));
        Area government = plans.areas().stream().filter(area -> area.code().equals("e-government")).findFirst().orElseThrow();
        assertThat(tally.of(target("government-scenes-2027"), government, ALL)).isEqualTo(progress("government-scenes-2027", "2", "1", "17"));
    }

    @Test
    void nothing_entered_is_not_the_same_as_nothing_reached() {
        assertThat(tally(List.of()).of(target("cases"), null, ALL).reached()).isNull();
        assertThat(tally(List.of(), reading("cases", null, "0", "0")).of(target("cases"), null, ALL)).isEqualTo(progress("cases", "0", "0", "100"));
    }

    @Test
    void cities_add_up_until_the_whole_province_is_entered() {
        assertThat(tally(List.of(), reading("cases", "济南", "11", "1"), reading("cases", "青岛", "9", "0")).of(target("cases"), null, ALL))
                .isEqualTo(progress("cases", "20", "1", "79"));
        assertThat(tally(List.of(), reading("cases", "济南", "11", "1"), reading("cases", null, "30", "0")).of(target("cases"), null, ALL))
                .isEqualTo(progress("cases", "30", "0", "70"));
    }

    /** The target is the province's: a city has no gap of its own. */
    @Test
    void a_city_shows_its_share_and_no_gap() {
        Tally tally = tally(List.of(award("P12", 2025, "chemical", "370200", 3, 1), award("P12", 2025, "chemical", "济南", 5, 0)),
                reading("scenes", "青岛", "2", "0"));
        Progress qingdao = tally.of(target("scenes"), null, new Filter("青岛", null, "scenes"));
        assertThat(qingdao.reached()).isEqualByComparingTo("5");
        assertThat(qingdao.underWay()).isEqualByComparingTo("1");
        assertThat(qingdao.gap()).isNull();
        assertThat(tally.inCity(target("scenes"), ALL, "济南").reached()).isEqualByComparingTo("5");
    }

    @Test
    void what_was_awarded_after_the_year_that_is_looked_at_does_not_count() {
        Tally tally = tally(List.of(award("P12", 2025, "chemical", "济南", 8, 2), award("P12", 2026, "chemical", "济南", 0, 10)));
        assertThat(tally.of(target("scenes"), null, new Filter(null, 2025, "scenes"))).isEqualTo(progress("scenes", "8", "2", "40"));
    }

    @Test
    void a_share_is_missing_in_points() {
        assertThat(tally(List.of(), reading("steel-control-2027", null, "76.5", "0")).of(target("steel-control-2027"), null, ALL).gap())
                .isEqualByComparingTo("3.5");
    }

    private Progress progress(String key, String reached, String underWay, String gap) {
        return new Progress(target(key), new BigDecimal(reached), new BigDecimal(underWay), new BigDecimal(gap));
    }

    private Target target(String key) {
        return plans.find(key).orElseThrow();
    }

    private static Tally tally(List<Achieved> awards, Reading... readings) {
        return new Tally(awards, List.of(readings));
    }

    private static Achieved award(String programme, int year, String field, String city, long reached, long underWay) {
        return new Achieved(programme, year, field, city, reached, underWay);
    }

    private static Reading reading(String key, String city, String reached, String underWay) {
        LocalDate day = LocalDate.of(2026, 6, 30);
        return new Reading(key + city, key, city, day, new BigDecimal(reached), new BigDecimal(underWay), "统计报表", null, null, null, null, null,
                day.atStartOfDay(), "manager");
    }
}
