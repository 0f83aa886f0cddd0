package io.luxuan.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.application.submit.CallScene;
import io.luxuan.application.submit.SubmitApplication;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Expiring;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A large file that travels in pieces, breaks off and goes on. */
@ServiceTest
class FilesInPiecesTest {
    private static final int PIECE = 1024 * 1024;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Drafts drafts;
    @Autowired Setting setting;
    @Autowired JsonMapper json;
    @Autowired List<Expiring> expiring;
    @Autowired TakeWhole takeWhole;
    @Autowired SubmitApplication submit;

    Person applicant;
    String id;
    String question;

    @BeforeEach
    void aDraft() {
        Round round = scene.open("P12");
        applicant = scene.applicantUnder(scene.department());
        id = scene.filled(round, applicant);
        question = setting.form(round.id()).questions().filter(one -> one.type() == QuestionType.ATTACHMENT).map(Question::key)
                .findFirst().orElseThrow();
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void what_arrived_before_a_break_is_not_sent_again() throws Exception {
        byte[] file = large(3);
        JsonNode begun = begin(file);
        assertThat(begun.get("pieces").asInt()).isEqualTo(3);
        String upload = begun.get("id").asString();
        assertThat(piece(upload, file, 1).getStatus()).isEqualTo(200);
        assertThat(piece(upload, file, 1).getStatus()).as("sent twice").isEqualTo(200);
        assertThat(done(upload)).contains("文件还差 2 段");

        JsonNode again = begin(file);
        assertThat(again.get("id").asString()).isEqualTo(upload);
        assertThat(again.get("there").toString()).isEqualTo("[1]");
        piece(upload, file, 0);
        piece(upload, file, 2);
        assertThat(done(upload)).contains("大文件.pdf").doesNotContain("lx-field-error\"><i");
        SnapshotFile kept = drafts.files(id).stream().filter(one -> one.name().equals("大文件.pdf")).findFirst().orElseThrow();
        assertThat(kept.sha256()).isEqualTo(Hashes.sha256(file));
        assertThat(kept.bytes()).isEqualTo(file.length);
        assertThat(send(post(at("/uploads/" + upload))).getStatus()).as("done twice").isEqualTo(404);
    }

    @Test
    void a_piece_that_changed_on_the_way_or_is_none_is_refused() throws Exception {
        byte[] file = large(2);
        String upload = begin(file).get("id").asString();
        byte[] changed = Arrays.copyOf(file, PIECE);
        changed[5]++;
        assertThat(piece(upload, 0, changed, Hashes.sha256(Arrays.copyOf(file, PIECE))).getStatus()).isEqualTo(409);
        assertThat(piece(upload, 0, new byte[7], Hashes.sha256(new byte[7])).getContentAsString(StandardCharsets.UTF_8)).contains("传输中出错");
        assertThat(piece(upload, 9, changed, Hashes.sha256(changed)).getStatus()).isEqualTo(409);
        assertThat(piece(upload, -1, changed, Hashes.sha256(changed)).getStatus()).isEqualTo(409);
        assertThat(begin(file).get("there").toString()).isEqualTo("[]");
    }

    @Test
    void what_would_be_for_nothing_is_refused_before_a_byte_travels() throws Exception {
        assertThat(beginning("太大.pdf", 900L * PIECE, "m").getContentAsString(StandardCharsets.UTF_8)).contains("文件过大");
        assertThat(beginning("空.pdf", 0, "m").getContentAsString(StandardCharsets.UTF_8)).contains("文件是空的");
        byte[] pretended = new byte[PIECE + 10];
        new Random(1).nextBytes(pretended);
        String upload = begin(pretended).get("id").asString();
        piece(upload, pretended, 0);
        piece(upload, pretended, 1);
        assertThat(done(upload)).contains("文件内容与扩展名不符");
        assertThat(begin(pretended).get("id").asString()).as("begins anew").isNotEqualTo(upload);
    }

    @Test
    void nobody_else_sends_or_finishes_it_and_what_nobody_goes_on_with_goes() throws Exception {
        byte[] file = large(2);
        String upload = begin(file).get("id").asString();
        piece(upload, file, 0);
        Person writer = applicant;
        applicant = scene.applicantUnder(scene.department());
        assertThat(piece(upload, file, 1).getStatus()).isEqualTo(404);
        applicant = writer;
        clock.moveBy(Duration.ofDays(8));
        Actors.as(Person.SYSTEM, () -> expiring.stream().filter(one -> one.name().equals("unfinished-uploads")).findFirst().orElseThrow()
                .remove(clock.now().minusDays(7), 1000));
        assertThat(piece(upload, file, 1).getStatus()).isEqualTo(404);
    }

    /** What completes it says nothing of the pieces: a moment that was granted to it before they came is not theirs. */
    @Test
    void pieces_that_came_after_the_end_are_late_whatever_the_moment_of_what_completes_them() throws Exception {
        byte[] file = large(2);
        String upload = begin(file).get("id").asString();
        clock.moveTo(CallScene.CLOSES.plusSeconds(40));
        piece(upload, file, 0);
        piece(upload, file, 1);
        arrivedInTime(() -> takeWhole.take(id, upload));
        assertThatThrownBy(() -> arrivedInTime(() -> submit.submit(id))).isInstanceOf(Refusal.class).hasMessage("application.text-late");
    }

    private void arrivedInTime(Runnable work) {
        Arrival.at(CallScene.CLOSES.minusSeconds(1));
        try {
            Actors.run(applicant, work);
        } finally {
            Arrival.over();
        }
    }

    private static byte[] large(int pieces) {
        byte[] file = new byte[(pieces - 1) * PIECE + 4321];
        new Random(COUNT.incrementAndGet()).nextBytes(file);
        byte[] head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(tail, 0, file, file.length - tail.length, tail.length);
        return file;
    }

    private String at(String path) {
        return "/applicant/applications/" + id + "/attachments/" + question + path;
    }

    private JsonNode begin(byte[] file) throws Exception {
        MockHttpServletResponse answer = beginning("大文件.pdf", file.length, "sha256:" + Hashes.sha256(file));
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse beginning(String name, long bytes, String mark) throws Exception {
        return send(post(at("/uploads")).param("name", name).param("bytes", String.valueOf(bytes)).param("mark", mark));
    }

    private MockHttpServletResponse piece(String upload, byte[] file, int number) throws Exception {
        byte[] content = Arrays.copyOfRange(file, number * PIECE, Math.min(file.length, (number + 1) * PIECE));
        return piece(upload, number, content, Hashes.sha256(content));
    }

    private MockHttpServletResponse piece(String upload, int number, byte[] content, String sha256) throws Exception {
        return send(multipart(at("/uploads/" + upload + "/pieces/" + number)).file(new MockMultipartFile("piece", "blob", null, content))
                .param("sha256", sha256));
    }

    private String done(String upload) throws Exception {
        return send(post(at("/uploads/" + upload))).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        request.with(As.person(applicant)).with(SecurityMockMvcRequestPostProcessors.csrf());
        return mvc.perform(request).andReturn().getResponse();
    }
}
