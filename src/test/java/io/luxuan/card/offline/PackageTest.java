package io.luxuan.card.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.desk.PanelScene;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class PackageTest extends PanelScene {
    private static final String COMMENT = "选题重要，方案可行，团队基础扎实，建议支持，并加强数据论证。";
    private static final int FIRST = 3;

    @Autowired TakePackage take;
    @Autowired BringBack bring;
    @Autowired MockMvc mvc;

    private ReviewRounds.Made round;
    private List<Assignment> mine;
    private Person expert;

    private void accepted() {
        round = drawn(2, 5);
        expert = made.person(assignments.panel(round.applicationIds().get(0)).get(0).accountId());
        mine = round.applicationIds().stream().map(id -> assignments.panel(id).stream()
                .filter(seat -> seat.accountId().equals(expert.id())).findFirst().orElseThrow()).toList();
        Actors.run(expert, () -> mine.forEach(seat -> accept.accept(seat.id())));
    }

    private Map<String, byte[]> taken() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Actors.run(expert, () -> {
            try {
                take.to(round.roundId(), out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return files;
    }

    /** The workbook as it was taken, each line as it was filled in. */
    private byte[] filled(String... firsts) throws IOException {
        List<SheetRow> rows = SheetReader.rows(taken().get("评分表.xlsx"), 10);
        int columns = rows.get(0).cells().size();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet("评分表", texts(rows.get(0), columns), List.of(10));
            for (int at = 0; at < firsts.length; at++) {
                List<String> line = texts(rows.get(at + 1), columns);
                line.set(FIRST, firsts[at]);
                line.set(columns - 2, firsts[at].isEmpty() ? "" : COMMENT);
                writer.row(line);
            }
            writer.to(out);
        }
        return out.toByteArray();
    }

    private static List<String> texts(SheetRow row, int columns) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            texts.add(row.text(column));
        }
        return texts;
    }

    private List<CardFault> faults(byte[] file) {
        return Actors.as(expert, () -> catchThrowableOfType(FaultyCards.class, () -> bring.bring(round.roundId(), file)).faults());
    }

    @Test
    void the_package_holds_a_workbook_and_a_folder_for_each_application() {
        accepted();
        Map<String, byte[]> files = taken();
        assertThat(files).containsKey("评分表.xlsx").hasSizeGreaterThan(2);
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("T-001/")).anyMatch(name -> name.startsWith("T-002/"));
        List<SheetRow> rows = SheetReader.rows(files.get("评分表.xlsx"), 10);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).cells().values()).contains("编号", "科学价值与原创性（0 至 30）");
    }

    @Test
    void the_workbook_brought_back_fills_drafts_and_signs_nothing() throws IOException {
        accepted();
        byte[] file = filled("20", "10.5");
        assertThat(Actors.as(expert, () -> bring.bring(round.roundId(), file))).isEqualTo(2);
        assertThat(cards.byId(mine.get(0).id()).orElseThrow().commentText()).isEqualTo(COMMENT);
        assertThat(mine).allSatisfy(seat -> {
            assertThat(cards.points(seat.id())).hasSize(1);
            assertThat(assignments.byId(seat.id()).orElseThrow().state()).isEqualTo(AssignmentState.ACCEPTED);
        });
    }

    @Test
    void one_wrong_cell_keeps_the_whole_workbook_out_and_is_named_by_line_and_column() throws IOException {
        accepted();
        byte[] file = filled("20", "99");
        assertThat(faults(file)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo("科学价值与原创性（0 至 30）");
            assertThat(fault.why().code()).isEqualTo("card.out-of-range");
        });
        assertThat(cards.points(mine.get(0).id())).as("nothing half read").isEmpty();
    }

    @Test
    void what_was_written_on_line_meanwhile_is_not_overwritten() throws IOException {
        accepted();
        byte[] file = filled("20", "");
        Actors.run(expert, () -> bring.bring(round.roundId(), file));
        assertThat(faults(file)).singleElement().satisfies(fault -> assertThat(fault.why().code()).isEqualTo("card.package.moved"));
    }

    @Test
    void nobody_brings_cards_of_another_and_nothing_comes_twice() throws IOException {
        accepted();
        byte[] file = filled("20", "10");
        Person other = made.person(assignments.panel(round.applicationIds().get(0)).stream()
                .filter(seat -> !seat.accountId().equals(expert.id())).findFirst().orElseThrow().accountId());
        FaultyCards refused = Actors.as(other, () -> catchThrowableOfType(FaultyCards.class, () -> bring.bring(round.roundId(), file)));
        assertThat(refused.faults()).extracting(fault -> fault.why().code()).containsOnly("card.package.not-yours");
    }

    @Test
    void the_page_gives_the_package_and_shows_what_is_wrong() throws Exception {
        accepted();
        String page = "/expert/package";
        mvc.perform(get(page).with(as(expert))).andExpect(status().isOk()).andExpect(content().string(containsString("（2 份）")));
        mvc.perform(get(page + "/" + round.roundId() + "/cards.zip").with(as(expert))).andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"));
        mvc.perform(multipart(page + "/" + round.roundId()).file(sent("no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .with(as(expert)).with(csrf())).andExpect(status().is(422)).andExpect(content().string(containsString("不是可以读取的")));
        mvc.perform(multipart(page + "/" + round.roundId()).file(sent(filled("99", ""))).with(as(expert)).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("第 2 行")));
        mvc.perform(multipart(page + "/" + round.roundId()).file(sent(filled("20", ""))).with(as(expert)).with(csrf()))
                .andExpect(redirectedUrl("/expert/sign"));
    }

    private static MockMultipartFile sent(byte[] file) {
        return new MockMultipartFile("file", "评分表.xlsx", null, file);
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
