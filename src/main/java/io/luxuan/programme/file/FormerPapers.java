package io.luxuan.programme.file;

import io.luxuan.programme.Programme;
import io.luxuan.programme.check.Faults;
import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.form.PaperRoles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Papers that were stored without roles get the rows that the platform then asked of all projects alike, and the rule that no
 * date lies ahead: the only place that knows of it.
 */
final class FormerPapers {
    private static final Former FORMER = read();

    private FormerPapers() {}

    private record Added(PaperRoles roles, List<Question> questions, List<Check> checks) {}

    private record Former(Set<String> versions, Added statement, Added midterm, Added change) {}

    /** Whoever writes a version today says what the platform reads of the task statement; released ones may go on without. */
    static void refuse(Programme written, Faults faults) {
        boolean released = FORMER.versions().contains(written.id() + " " + written.version());
        for (int at = 0; at < written.papers().size() && !released; at++) {
            if (lacksRoles(written.papers().get(at))) {
                faults.add("papers." + at + ".roles", "statement-roles");
            }
        }
    }

    private static boolean lacksRoles(PaperForm paper) {
        return paper.kind() == Kind.STATEMENT && paper.roles() == null;
    }

    /** As they are where the task statement says itself what the platform reads of it. */
    static List<PaperForm> upgraded(List<PaperForm> papers) {
        boolean former = papers.stream().anyMatch(FormerPapers::lacksRoles);
        return former ? Stream.concat(papers.stream().map(FormerPapers::upgraded), Stream.of(change())).toList() : papers;
    }

    private static PaperForm upgraded(PaperForm paper) {
        return switch (paper.kind()) {
            case STATEMENT -> with(paper, FORMER.statement());
            case MIDTERM -> with(paper, FORMER.midterm());
            default -> with(paper, new Added(null, List.of(), List.of()));
        };
    }

    private static PaperForm change() {
        return new PaperForm(Kind.CHANGE, false, List.of(), FORMER.change().questions(), FORMER.change().checks(), FORMER.change().roles());
    }

    private static PaperForm with(PaperForm paper, Added added) {
        Stream<Check> dates = paper.questions().stream().filter(question -> question.type() == QuestionType.DATE)
                .map(question -> new Check(question.key() + " <= project.today", "日期不能晚于今天", question.key()));
        return new PaperForm(paper.kind(), paper.fileNeeded(), paper.accept(),
                Stream.concat(paper.questions().stream(), added.questions().stream()).toList(),
                Stream.concat(dates, added.checks().stream()).toList(), added.roles());
    }

    private static Former read() {
        try (InputStream file = FormerPapers.class.getResourceAsStream("/former-papers.yml")) {
            return YAMLMapper.builder().build().readValue(file, Former.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
