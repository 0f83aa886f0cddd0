package io.luxuan.calendar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarReaderTest {
    private static final String WHOLE = "日期,类型,名称\n2031-01-01,休,元旦\n2031-01-04,班,元旦调休\n2031-10-01,休,国庆节\n";

    @Test
    void a_whole_year_is_read_with_or_without_a_byte_order_mark() {
        assertThat(CalendarReader.read(2031, WHOLE).days()).hasSize(3);
        assertThat(CalendarReader.read(2031, "\uFEFF" + WHOLE.replace("\n", "\r\n")).isUsable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2031-02-30,休,春节 | date", "2031/02/03,休,春节 | date", "明天,休,春节 | date", "2032-02-03,休,春节 | year",
        "2031-02-03,假,春节 | kind", "2031-02-03,班,春节 | worked-weekday", "2031-02-03,休, | name",
        "2031-02-03,休 | columns", "2031-01-01,休,元旦 | twice", "2031-02-03,休,春节,多余 | columns",
        "<script>,休,春节 | date", "; DROP TABLE calendar_day;--,休,x | date"})
    void a_wrong_line_is_named_by_its_number(String line, String fault) {
        CalendarReading reading = CalendarReader.read(2031, WHOLE + line + "\n");
        assertThat(reading.faults()).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(5);
            assertThat(found.code()).isEqualTo(fault);
        });
    }

    @Test
    void every_wrong_line_is_listed() {
        String text = WHOLE + "x,休,a\n2031-02-03,y,b\n\n2031-02-04,休,c\n";
        assertThat(CalendarReader.read(2031, text).faults()).extracting(CalendarFault::line).containsExactly(5L, 6L, 7L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | heading", "'day,kind,name' | heading", "'日期,类型,名称' | new-year"})
    void what_is_not_a_whole_years_list_is_refused(String text, String fault) {
        assertThat(CalendarReader.read(2031, text).faults().get(0).code()).isEqualTo(fault);
    }

    @Test
    void a_list_without_national_day_is_not_the_whole_year() {
        assertThat(CalendarReader.read(2031, WHOLE.replace("2031-10-01,休,国庆节\n", "")).faults())
                .extracting(CalendarFault::code).containsExactly("national-day");
    }

    @Test
    void a_holidays_name_has_thirty_characters_at_most() {
        assertThat(CalendarReader.read(2031, WHOLE + "2031-02-03,休," + "节".repeat(30) + "\n").isUsable()).isTrue();
        assertThat(CalendarReader.read(2031, WHOLE + "2031-02-03,休," + "节".repeat(31) + "\n").faults())
                .extracting(CalendarFault::messageKey).containsExactly("calendar.fault.name");
    }

    @Test
    void a_list_has_four_hundred_lines_at_most() {
        String days = LocalDate.of(2031, 1, 1).datesUntil(LocalDate.of(2031, 12, 31)).map(day -> day + ",休,休\n").collect(joining());
        String twice = "2031-01-01,休,休\n";
        assertThat(CalendarReader.read(2031, "日期,类型,名称\n" + days + twice.repeat(35)).faults()).hasSize(35);
        assertThat(CalendarReader.read(2031, "日期,类型,名称\n" + days + twice.repeat(36)).faults())
                .extracting(CalendarFault::code).containsExactly("too-long");
    }

    @Test
    void an_open_quotation_mark_is_a_fault_and_no_failure() {
        assertThat(CalendarReader.read(2031, WHOLE + "\"2031-02-03,休,春节\n").isUsable()).isFalse();
    }
}
