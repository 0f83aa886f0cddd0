package io.luxuan.paper.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.luxuan.paper.kind.FieldNames;
import io.luxuan.paper.kind.Kinds;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.template.TemplateRow;
import io.luxuan.paper.template.Templates;
import io.luxuan.paper.word.CheckTemplate;
import io.luxuan.paper.word.DefaultTemplates;
import io.luxuan.shared.Ids;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.storage.Blobs;
import io.luxuan.support.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Templates that the department edits. */
@ServiceTest
class PaperTemplatesTest {
    private static final String KIND = "award-notice";

    @Autowired KeepTemplates keep;
    @Autowired Templates templates;
    @Autowired DefaultTemplates brought;
    @Autowired Kinds kinds;
    @Autowired FieldNames names;
    @Autowired JdbcTemplate jdbc;
    @Autowired MessageSource messages;

    private final Person manager = new Person(Ids.next(), "manager", "管理员", Role.MANAGER, null);

    @AfterEach
    void own_again() {
        jdbc.update("DELETE FROM paper_template");
    }

    @Test
    void every_paper_has_a_template_of_the_program_that_would_pass_as_an_upload() {
        assertThat(kinds.all()).hasSizeGreaterThan(8).allSatisfy(kind -> assertThat(CheckTemplate.check(brought.of(kind.id()),
                names.fields(kind).keySet(), names.ofRows(kind), names.rowMark())).as(kind.id()).isEmpty());
    }

    @Test
    void an_edited_template_is_kept_tried_used_and_put_aside_again() throws IOException {
        byte[] edited = with("特此通知。");
        Actors.run(manager, () -> assertThat(keep.add(KIND, "通知.docx", edited, "加一句")).isEqualTo(1));
        assertThat(templates.inForce(KIND)).as("not before somebody says so").isEqualTo(brought.of(KIND));
        MadePaper preview = Actors.as(manager, () -> keep.preview(KIND, 1, PaperFormat.DOCX));
        assertThat(new TakenPaper(preview.name(), preview.content()).text()).contains("特此通知。").contains("〔轮次〕").contains("〔项目编号〕");
        Actors.run(manager, () -> keep.use(KIND, 1, 0));
        assertThat(templates.inForce(KIND)).isEqualTo(edited);
        Actors.run(manager, () -> keep.add(KIND, "通知.docx", edited, ""));
        Actors.run(manager, () -> keep.use(KIND, 2, 1));
        KeepTemplates.View view = Actors.as(manager, () -> keep.of(KIND));
        assertThat(view.versions().stream().map(TemplateRow::state)).containsExactly(TemplateRow.State.USED, TemplateRow.State.PAST);
        Actors.run(manager, () -> keep.use(KIND, 0, 2));
        assertThat(templates.inForce(KIND)).isEqualTo(brought.of(KIND));
        assertThatThrownBy(() -> Actors.run(manager, () -> keep.use(KIND, 0, 0))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Actors.run(manager, () -> keep.use(KIND, 9, 0))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_use_that_fails_leaves_the_template_in_use() throws IOException {
        byte[] edited = with("特此通知。");
        Actors.run(manager, () -> keep.add(KIND, "通知.docx", edited, ""));
        Actors.run(manager, () -> keep.use(KIND, 1, 0));
        assertThatThrownBy(() -> Actors.run(manager, () -> keep.use(KIND, 9, 1))).isInstanceOf(Refusal.class);
        assertThat(templates.inForce(KIND)).isEqualTo(edited);
    }

    @Test
    void what_is_used_already_or_replaces_another_than_was_seen_is_refused() throws IOException {
        byte[] edited = with("特此通知。");
        Actors.run(manager, () -> keep.add(KIND, "通知.docx", edited, ""));
        Actors.run(manager, () -> keep.add(KIND, "通知.docx", edited, ""));
        Actors.run(manager, () -> keep.use(KIND, 1, 0));
        for (int[] wrong : new int[][] {{1, 1}, {1, 0}, {2, 0}, {2, 2}, {0, 0}, {0, 2}}) {
            assertThatThrownBy(() -> Actors.run(manager, () -> keep.use(KIND, wrong[0], wrong[1]))).as("%d for %d", wrong[0], wrong[1])
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("paper.template-stale"));
        }
        assertThat(Actors.as(manager, () -> keep.of(KIND)).inUse()).isEqualTo(1);
    }

    @Test
    void the_table_takes_one_in_use_for_each_kind() throws IOException {
        byte[] edited = with("特此通知。");
        Actors.run(manager, () -> keep.add(KIND, "通知.docx", edited, ""));
        Actors.run(manager, () -> keep.add(KIND, "通知.docx", edited, ""));
        Actors.run(manager, () -> keep.use(KIND, 1, 0));
        assertThatThrownBy(() -> jdbc.update("UPDATE paper_template SET state = 'USED', used_kind = kind WHERE version_no = 2"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void what_cannot_be_printed_is_told_at_the_file() throws IOException {
        byte[] odd = edited(document -> {
            CTTblGrid grid = document.getTables().get(0).getCTTbl().getTblGrid();
            grid.getGridColArray(0).setW("12pt");
        });
        assertThat(fault(odd)).contains("paper.template.unprintable");
        assertThat(fault(with("\uE123"))).contains("U+E123");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM paper_template", Integer.class)).isZero();
    }

    @Test
    void a_template_passes_the_scanner_before_it_is_read() {
        Blobs scanner = mock(Blobs.class);
        doThrow(new Refusal("attachment.malware", "Eicar")).when(scanner).look(any());
        KeepTemplates guarded = new KeepTemplates(kinds, names, null, null, scanner, null, messages);
        assertThatThrownBy(() -> guarded.add(KIND, "x.docx", new byte[] {1}, "")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields().get("file")).contains("Eicar"));
    }

    private String fault(byte[] file) {
        return catchThrowableOfType(Refusal.class, () -> Actors.run(manager, () -> keep.add(KIND, "x.docx", file, ""))).fields().get("file");
    }

    @Test
    void unknown_fields_are_named_at_the_file_and_nothing_is_kept() throws IOException {
        byte[] edited = with("{{论次}}");
        assertThatThrownBy(() -> Actors.run(manager, () -> keep.add(KIND, "通知.docx", edited, ""))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields().get("file")).contains("论次").contains("不认识"));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM paper_template", Integer.class)).isZero();
    }

    @Test
    void only_managers_keep_templates() {
        for (Role role : new Role[] {Role.SUPERVISOR, Role.EXPERT, Role.APPLICANT, Role.ADMIN}) {
            Person other = new Person(Ids.next(), "other", "他人", role, null);
            assertThatThrownBy(() -> Actors.run(other, () -> keep.add(KIND, "x.docx", brought.of(KIND), "")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Actors.run(other, () -> keep.of(KIND))).isInstanceOf(AccessDeniedException.class);
        }
    }

    /** The program's own with a line more. */
    private byte[] with(String line) throws IOException {
        return edited(document -> document.createParagraph().createRun().setText(line));
    }

    private byte[] edited(Consumer<XWPFDocument> edit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(brought.of(KIND)))) {
            edit.accept(document);
            document.write(out);
        }
        return out.toByteArray();
    }
}
