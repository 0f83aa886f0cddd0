package io.luxuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.workflow.NodeKind;
import io.luxuan.workflow.Picture;
import io.luxuan.workflow.PictureMarks;
import io.luxuan.workflow.PictureNode;
import io.luxuan.workflow.TaskTerms;
import io.luxuan.workflow.instance.WayThrough;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every drawing as it is shown, and what each of its tasks says of its due moment. */
class PictureReaderTest {
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    private static Element drawing(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return DrawingXml.read(stream);
        }
    }

    private static Picture review() throws IOException {
        return PictureReader.read(drawing(Path.of("bpmn/parts/application-review.bpmn")));
    }

    @Test
    void every_drawing_becomes_a_picture_that_holds_all_its_nodes() throws IOException {
        for (Path file : files()) {
            Picture picture = PictureReader.read(drawing(file));
            assertThat(picture.nodes()).as(file.toString()).isNotEmpty().allSatisfy(node -> {
                assertThat(node.x()).isBetween(picture.x(), picture.x() + picture.width() - node.width());
                assertThat(node.y()).isBetween(picture.y(), picture.y() + picture.height() - node.height());
            });
            assertThat(picture.flows()).as(file.toString()).isNotEmpty()
                    .allSatisfy(flow -> assertThat(picture.node(flow.source()).isPresent() && picture.node(flow.target()).isPresent()).isTrue());
        }
    }

    @Test
    void what_people_do_is_told_from_what_the_platform_does() throws IOException {
        assertThat(review().node("formality-check").map(PictureNode::kind)).contains(NodeKind.PEOPLE);
        assertThat(review().node("panel-drawn").map(PictureNode::kind)).contains(NodeKind.WAIT);
        assertThat(review().node("application-scored").map(PictureNode::kind)).contains(NodeKind.WORK);
    }

    @Test
    void the_way_leads_over_the_gateways_between_two_steps_of_people() throws IOException {
        PictureMarks marks = WayThrough.guessed(review(), Set.of("recommend", "formality-check"), Set.of("panel-drawn"));
        assertThat(marks.standing()).containsExactly("panel-drawn");
        assertThat(marks.passed()).containsExactlyInAnyOrder(
                "start", "needs-recommendation", "recommend", "is-recommended", "to-formality", "formality-check", "formality-outcome");
        assertThat(marks.flows()).contains("needs-recommendation-to-recommend", "formality-outcome-to-panel-drawn")
                .doesNotContain("needs-recommendation-to-to-formality", "formality-outcome-to-correct", "panel-reopened-to-score");
    }

    @Test
    void an_entry_that_needed_no_recommendation_came_by_the_other_way() throws IOException {
        PictureMarks marks = WayThrough.guessed(review(), Set.of(), Set.of("formality-check"));
        assertThat(marks.flows()).contains("needs-recommendation-to-to-formality").doesNotContain("needs-recommendation-to-recommend");
    }

    /** Otherwise its rows would read "—" and nobody would know who is late. */
    @Test
    void every_task_of_every_drawing_is_due_some_time_or_says_why_not() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : files()) {
            DrawingXml.anywhere(drawing(file), "userTask").stream()
                    .filter(task -> task.getAttributeNS("http://camunda.org/schema/1.0/bpmn", "dueDate").isEmpty())
                    .map(task -> task.getAttribute("id")).filter(id -> TaskTerms.of(id).isEmpty())
                    .forEach(id -> silent.add(file.getFileName() + " " + id));
        }
        assertThat(silent).isEmpty();
    }
}
