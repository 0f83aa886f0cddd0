package io.luxuan.application.file;

import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters a file's applications in batches, each in a transaction of its own; a second run goes on where the first stopped. */
@UseCase
class EnterFromFile implements ImportApplications {
    private static final int BATCH = 40;

    private final ImportBatch batch;
    private final ApplicationMapper applications;
    private final Setting setting;

    EnterFromFile(ImportBatch batch, ApplicationMapper applications, Setting setting) {
        this.batch = batch;
        this.applications = applications;
        this.setting = setting;
    }

    @Override
    @ForManagers
    public Map<String, String> enter(String roundId, List<ImportedApplication> imported) {
        Round round = setting.round(roundId);
        if (round.stage() != RoundStage.CALL && round.stage() != RoundStage.FORMALITY) {
            throw new Refusal("import.closed");
        }
        Map<String, String> ids = new LinkedHashMap<>();
        for (List<ImportedApplication> some : Chunks.of(imported, BATCH)) {
            ids.putAll(present(roundId, some));
            List<ImportedApplication> fresh = some.stream().filter(one -> !ids.containsKey(one.externalId())).toList();
            if (!fresh.isEmpty()) {
                ids.putAll(batch.enter(round, fresh));
            }
        }
        return ids;
    }

    private Map<String, String> present(String roundId, List<ImportedApplication> some) {
        Set<String> numbers = some.stream().map(ImportedApplication::externalId).collect(Collectors.toSet());
        return applications.byNumbers(roundId, numbers).stream()
                .collect(Collectors.toMap(ApplicationRow::numberText, ApplicationRow::id));
    }
}
