package io.luxuan.application.file;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ImportedApplication;
import io.luxuan.application.form.FactsOfDraft;
import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Source;
import io.luxuan.application.submit.Submission;
import io.luxuan.programme.form.Roles;
import io.luxuan.round.Round;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction of an import: draft, submission, recommendation and formality check of some dozen applications. */
@Component
class ImportBatch {
    private final ApplicationMapper applications;
    private final AnswerMapper answers;
    private final Submission submission;
    private final ImportChecks checks;
    private final Organisations organisations;
    private final Setting setting;
    private final MovableClock clock;

    ImportBatch(ApplicationMapper applications, AnswerMapper answers, Submission submission, ImportChecks checks,
            Organisations organisations, Setting setting, MovableClock clock) {
        this.applications = applications;
        this.answers = answers;
        this.submission = submission;
        this.checks = checks;
        this.organisations = organisations;
        this.setting = setting;
        this.clock = clock;
    }

    @Transactional
    public Map<String, String> enter(Round round, List<ImportedApplication> imported) {
        Map<String, Organisation> owners = owners(imported);
        Roles roles = setting.programme(round).form().roles();
        List<ApplicationRow> drafts = new ArrayList<>();
        Map<String, Snapshot> contents = new LinkedHashMap<>();
        for (ImportedApplication one : imported) {
            ApplicationRow draft = draft(round.id(), roles, one, owners.get(one.organisationId()));
            drafts.add(draft);
            contents.put(draft.id(), new Snapshot(texts(one, roles), List.of()));
        }
        applications.insertAll(drafts);
        Chunks.each(drafts.stream().flatMap(draft -> rows(draft, contents.get(draft.id())).stream()).toList(), answers::insertAll);
        pass(round, drafts, contents);
        return drafts.stream().collect(Collectors.toMap(ApplicationRow::numberText, ApplicationRow::id));
    }

    private void pass(Round round, List<ApplicationRow> drafts, Map<String, Snapshot> contents) {
        Map<Boolean, List<ApplicationRow>> byNeed = drafts.stream()
                .collect(Collectors.groupingBy(draft -> Submission.needsRecommendation(round, draft)));
        byNeed.values().forEach(alike -> submission.begin(round, alike, draft -> contents.get(draft.id())));
        checks.recommend(byNeed.getOrDefault(true, List.of()));
        checks.pass(drafts);
    }

    private Map<String, Organisation> owners(List<ImportedApplication> imported) {
        Set<String> ids = imported.stream().map(ImportedApplication::organisationId).collect(Collectors.toSet());
        return organisations.byIds(ids);
    }

    private ApplicationRow draft(String roundId, Roles roles, ImportedApplication one, Organisation owner) {
        Map<String, String> given = new HashMap<>(one.answers()); // may be asked for a role that no question has
        return new ApplicationRow(Ids.next(), roundId, one.externalId(), Source.IMPORT, FactsOfDraft.cut(one.title(), 300),
                FactsOfDraft.cut(one.field(), 64), FactsOfDraft.cut(one.keywords(), 1000),
                FactsOfDraft.cut(given.get(roles.leader()), 100), FactsOfDraft.amount(given.get(roles.amount())),
                owner.id(), owner.name(), owner.recommenderId(), Actors.require().id(),
                ApplicationStatus.DRAFT, 0, null, clock.now(), null);
    }

    private static Map<String, String> texts(ImportedApplication one, Roles roles) {
        Map<String, String> texts = new LinkedHashMap<>(one.answers());
        texts.put(roles.title(), one.title());
        texts.put(roles.field(), one.field());
        texts.put(roles.keywords(), one.keywords());
        texts.remove(null);
        texts.values().removeIf(text -> text == null || text.isBlank());
        return texts;
    }

    private List<AnswerRow> rows(ApplicationRow draft, Snapshot content) {
        LocalDateTime now = clock.now();
        String by = Actors.require().id();
        return content.answers().entrySet().stream()
                .map(answer -> new AnswerRow(draft.id(), answer.getKey(), answer.getValue(), 1, now, by)).toList();
    }
}
