package io.luxuan.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.luxuan.application.submit.CallScene;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.S3Server;
import io.luxuan.support.ServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The whole program with its files in a bucket of a real S3 server. */
@ServiceTest
@DirtiesContext
@Tag("wire")
class AttachmentsInS3Test {
    @TempDir static Path folder;
    static S3Server server;

    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;

    Person applicant;
    String mine;

    @DynamicPropertySource
    static void bucket(DynamicPropertyRegistry registry) throws IOException, InterruptedException {
        server = S3Server.start(folder);
        registry.add("luxuan.attachments.store", () -> "s3");
        registry.add("luxuan.attachments.s3.endpoint", server::endpoint);
        registry.add("luxuan.attachments.s3.bucket", () -> S3Server.BUCKET);
        registry.add("luxuan.attachments.s3.access-key", () -> S3Server.ACCESS_KEY);
        registry.add("luxuan.attachments.s3.secret-key", () -> S3Server.SECRET_KEY);
        registry.add("luxuan.attachments.s3.timeout", () -> "4s");
    }

    @BeforeEach
    void aDraft() {
        Round round = scene.open("P1");
        applicant = scene.applicantUnder(scene.department());
        mine = "/applicant/applications/" + Actors.as(applicant, () -> scene.start.start(round.id()));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(As.person(applicant)).with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    private Document upload() throws Exception {
        return upload("成果 证明.pdf");
    }

    private Document upload(String name) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file.publications", name, "text/html", CallScene.PDF);
        MockHttpServletResponse answer = perform(multipart(mine + "/attachments/publications").file(file));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static long objects() throws IOException {
        try (Stream<Path> files = Files.walk(server.bucket())) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void an_applicant_uploads_and_downloads() throws Exception {
        long before = objects();
        String link = upload().select("#files-publications .lx-file a").attr("href");
        assertThat(objects()).isEqualTo(before + 1);
        MockHttpServletResponse download = perform(get(link));
        assertThat(download.getContentAsByteArray()).isEqualTo(CallScene.PDF);
        assertThat(download.getContentType()).isEqualTo("application/pdf");
        assertThat(download.getHeader("Content-Length")).isEqualTo("" + CallScene.PDF.length);
        assertThat(download.getHeader("Content-Disposition")).startsWith("attachment");
        MockHttpServletResponse part = perform(get(link).header("Range", "bytes=1-3"));
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsString()).isEqualTo("PDF");
    }

    @Test
    void while_the_server_is_down_the_text_is_kept_and_later_all_goes_on() throws Exception {
        String link = upload().select("#files-publications .lx-file a").attr("href");
        server.stop();
        try {
            MockHttpServletResponse form = perform(multipart(mine + "/edit")
                    .file(new MockMultipartFile("file.publications", "证明.pdf", null, CallScene.PDF))
                    .param("a.title", "不能丢失的题目").param("v.title", "0"));
            assertThat(form.getStatus()).isEqualTo(422);
            assertThat(form.getContentAsString()).contains("文件服务暂时不可用", "不能丢失的题目");
            MockHttpServletResponse download = perform(get(link));
            assertThat(download.getStatus()).isEqualTo(503);
            assertThat(download.getHeader("Retry-After")).isNotNull();
            assertThat(Jsoup.parse(download.getContentAsString()).text()).contains("文件没有丢失", "稍后再试");
            assertThat(download.getHeader("Content-Disposition")).isNull();
            MockHttpServletResponse health = perform(get("/health"));
            assertThat(health.getContentAsString()).contains("\"files\":\"SILENT\"");
            assertThat(health.getStatus()).as("a node works on without it").isEqualTo(200);
        } finally {
            server.start();
        }
        assertThat(perform(get(link)).getContentAsByteArray()).isEqualTo(CallScene.PDF);
        assertThat(upload("另一证明.pdf").select("#files-publications .lx-file")).hasSize(2);
    }

    @Test
    void an_object_that_was_taken_from_the_bucket_is_not_found() throws Exception {
        String link = upload().select("#files-publications .lx-file a").attr("href");
        String id = link.substring(link.lastIndexOf('/') + 1);
        Files.delete(server.bucket().resolve(id.substring(id.length() - 2)).resolve(id));
        assertThat(perform(get(link)).getStatus()).isEqualTo(404);
    }
}
