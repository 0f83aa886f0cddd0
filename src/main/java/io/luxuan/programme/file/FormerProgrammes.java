package io.luxuan.programme.file;

import io.luxuan.programme.FormalityRule;
import io.luxuan.programme.ImportRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.ProjectRule;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.form.Roles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Versions that were stored without {@code format} get what the platform then did for all programmes alike: the only place
 * that knows of it.
 */
final class FormerProgrammes {
    private static final String RATED_PROCESS = "basic-research";
    private static final Former FORMER = read();

    private FormerProgrammes() {}

    private record Former(Roles roles, FormalityRule formality, List<PaperForm> papers, ImportRule imports) {}

    static Programme upgraded(Programme stored) {
        if (stored.format() != null) {
            return stored.with(FormerPapers.upgraded(stored.papers()));
        }
        ImportRule imports = RATED_PROCESS.equals(stored.process()) ? FORMER.imports() : null;
        return new Programme(Programme.FORMAT, stored.id(), stored.version(), stored.name(), stored.process(), stored.policy(), stored.policies(),
                stored.retired(), stored.leads(), stored.summary(), stored.quota(), stored.funding(), stored.eligibility(), stored.fields(),
                new Form(stored.form().sections(), roles(stored.form()), stored.form().checks()), stored.rubric(), stored.panel(), stored.scoring(),
                stored.secondStage(), stored.stages(), stored.constraints(), stored.publicity(), stored.project(),
                stored.claim(), stored.recognition(), stored.passMark(), stored.budget(), FORMER.formality(),
                FormerPapers.upgraded(papers(stored.project())), imports, stored.numbers());
    }

    /** Every form had all of these but the amount, which was asked where the policy states one. */
    private static Roles roles(Form form) {
        Set<String> asked = form.questions().map(Question::key).collect(Collectors.toSet());
        Roles all = FORMER.roles();
        return new Roles(all.title(), all.field(), all.leader(), all.keywords(), asked.contains(all.amount()) ? all.amount() : null);
    }

    private static List<PaperForm> papers(ProjectRule project) {
        Set<Kind> kinds = project == null ? Set.of() : project.papers();
        return FORMER.papers().stream().filter(paper -> kinds.contains(paper.kind())).toList();
    }

    private static Former read() {
        try (InputStream file = FormerProgrammes.class.getResourceAsStream("/former-programmes.yml")) {
            return YAMLMapper.builder().build().readValue(file, Former.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
