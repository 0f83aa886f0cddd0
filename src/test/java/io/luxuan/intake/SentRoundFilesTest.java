package io.luxuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luxuan.support.CaseFiles;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of scores as they come. */
class SentRoundFilesTest {
    private static final String HEADER = "id,title,keywords,institutions,ratings,confidences,decision\n";

    @Test
    void whoever_withdrew_or_was_rejected_at_the_desk_is_out_of_the_round() {
        RoundFile file = RoundFileParser.parse(CaseFiles.bytes("20"));
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).filteredOn(FileRow::withdrawn).extracting(FileRow::id).containsExactly("W1", "W2", "W3", "W6");
    }

    @Test
    void a_decision_that_nobody_knows_is_a_problem_of_its_line() {
        assertThat(RoundFileParser.parse(HEADER + "a,题目,k,x.edu,4,3,Accept\nb,题目,k,x.edu,4,3,撤销\n").problems())
                .extracting(FileProblem::code, FileProblem::line).containsExactly(tuple("decision", 3));
    }

    @Test
    void the_number_of_a_person_in_a_title_is_held_back() {
        assertThat(RoundFileParser.parse(HEADER + "a,题目 联系人 138 0000 0000,k,x.edu,4,3,Accept\n").problems())
                .extracting(FileProblem::code).containsExactly("personal");
    }

    @ParameterizedTest
    @CsvSource({"22, separator-line, 1", "23, rating, 2", "24, encoding, 1"})
    void other_ways_to_write_such_a_file_are_told_by_line(String number, String code, int line) {
        assertThat(RoundFileParser.parse(CaseFiles.bytes(number)).problems()).first()
                .satisfies(problem -> assertThat(List.of(problem.code(), problem.line())).isEqualTo(List.of(code, line)));
    }

    @Test
    void titles_that_a_spreadsheet_takes_for_formulas_are_written_as_texts() {
        RoundFile file = RoundFileParser.parse(CaseFiles.bytes("21"));
        assertThat(file.problems()).isEmpty();
        String written = ResultFile.write(file.rows().stream()
                .map(row -> new ResultLine(1, row.id(), row.title(), BigDecimal.TEN, "FUNDED", null)).toList());
        assertThat(written.lines().skip(1))
                .allSatisfy(line -> assertThat(line.split(",", -1)[2]).matches("\"?'[=+@].*"));
    }
}
