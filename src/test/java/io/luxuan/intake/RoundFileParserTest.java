package io.luxuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundFileParserTest {
    private static final String HEADER = "id,title,keywords,institutions,ratings,confidences,decision\n";
    private static final String GOOD = "a1,One,k,x.edu,4;5,3;3,Reject\n";

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("", "文件：文件中没有任何申报记录"),
                arguments(HEADER, "文件：文件中没有任何申报记录"),
                arguments("id,title\na,b\n", "第 1 行，keywords 列：表头缺少这一列 | 第 1 行，institutions 列：表头缺少这一列"
                        + " | 第 1 行，ratings 列：表头缺少这一列 | 第 1 行，confidences 列：表头缺少这一列 | 第 1 行，decision 列：表头缺少这一列"),
                arguments(HEADER + "a1,One,k,x.edu,,3,Reject\n", "第 2 行，ratings 列：缺少评分"),
                arguments(HEADER + "a1,One,k,x.edu,4;11,3;3,Reject\n", "第 2 行，ratings 列：评分“11”不是 1 到 10 的整数"),
                arguments(HEADER + "a1,One,k,x.edu,0;4.5,3;3,Reject\n",
                        "第 2 行，ratings 列：评分“0”不是 1 到 10 的整数 | 第 2 行，ratings 列：评分“4.5”不是 1 到 10 的整数"),
                arguments(HEADER + "a1,One,k,x.edu,4;;5,3;3;3,Reject\n", "第 2 行，ratings 列：评分“”不是 1 到 10 的整数"),
                arguments(HEADER + GOOD + GOOD, "第 3 行，id 列：编号 a1 与第 2 行重复"),
                arguments(HEADER + " ,,k,x.edu,4,3,Reject\n", "第 2 行，id 列：不能为空 | 第 2 行，title 列：不能为空"),
                arguments(HEADER + "a1,One,k,x.edu,4;5,3,Reject\n", "第 2 行，confidences 列：有 1 个置信度，与评分的 2 个不一致"),
                arguments(HEADER + "a1,One,k,x.edu,4;5,3;6,Reject\n", "第 2 行，confidences 列：置信度“6”不是 1 到 5 的整数"),
                arguments(HEADER + "a1," + "长".repeat(201) + ",k,x.edu,4,3,Reject\n", "第 2 行，title 列：共 201 个字，最多 200 个字"),
                arguments(HEADER + "a1,One,k,4,3,Reject\n", "第 2 行：本行有 6 个字段，表头有 7 列，请检查逗号和引号"),
                arguments(HEADER + GOOD + "a2,\"One,k,x.edu,4,3,Reject\n", "第 3 行：引号不配对，无法继续读取，此后的行尚未检查"),
                arguments(HEADER + "a1,\"One\nmore\",k,x.edu,4,3,Reject\n\na2,Two,k,x.edu,12,3,Reject\n",
                        "第 5 行，ratings 列：评分“12”不是 1 到 10 的整数"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void each_problem_is_named_with_line_and_column(String text, String expected) {
        RoundFile file = RoundFileParser.parse(text);
        assertThat(file.isSound()).isFalse();
        assertThat(file.problems().stream().map(FileProblem::sentence).collect(Collectors.joining(" | ")))
                .isEqualTo(expected);
    }

    @Test
    void another_encoding_is_refused_at_the_line_of_its_first_bad_byte() {
        byte[] bytes = (HEADER + GOOD + "a2,基础研究,k,x.edu,4,3,Reject\n").getBytes(Charset.forName("GBK"));
        assertThat(RoundFileParser.parse(bytes).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).startsWith("第 3 行：不是 UTF-8 编码"));
    }

    @Test
    void a_character_cut_off_at_the_end_is_refused() {
        byte[] bytes = (HEADER + "a1,One,k,x.edu,4,3,基").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(RoundFileParser.parse(cut).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("encoding"));
    }

    @Test
    void quotes_newlines_a_byte_order_mark_and_any_order_of_columns_are_read() {
        String text = "\uFEFFdecision,ratings,confidences,id,title,keywords,institutions,note\r\n"
                + "Withdraw,7; 8,,x1,\"A \"\"quoted\"\",\r\nlong title\",\"a;b\",x.edu;y.cn,-\r\n";
        RoundFile file = RoundFileParser.parse(text.getBytes(StandardCharsets.UTF_8));
        assertThat(file.problems()).isEmpty();
        FileRow row = file.rows().get(0);
        assertThat(row.title()).isEqualTo("A \"quoted\", long title");
        assertThat(row.ratings()).containsExactly(7, 8);
        assertThat(row.institutions()).containsExactly("x.edu", "y.cn");
        assertThat(row.withdrawn()).isTrue();
    }

    @Test
    void the_real_round_is_sound() throws IOException {
        RoundFile file = RoundFileParser.parse(Files.readAllBytes(Path.of("src/test/resources/real-round.csv")));
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).hasSize(972);
        assertThat(file.withdrawn()).hasSize(50);
    }
}
