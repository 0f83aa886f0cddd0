package io.luxuan.expert.workbook;

import io.luxuan.account.Accounts;
import io.luxuan.expert.pool.ProfileJson;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;

/** Uploaded workbooks as the staff look at them; a plan is made afresh each time. */
@UseCase
@ForStaff
class FilePages {
    private final ExpertFileMapper files;
    private final PlanImport planning;
    private final Accounts accounts;

    FilePages(ExpertFileMapper files, PlanImport planning, Accounts accounts) {
        this.files = files;
        this.planning = planning;
        this.accounts = accounts;
    }

    /** @param plan null once the file has been applied or thrown away */
    record View(ExpertFile file, ImportPlan plan) {}

    public View get(String id) {
        ExpertFile file = files.byId(id).orElseThrow(() -> new NotFound("expert file", id));
        return new View(file, file.isWaiting()
                ? planning.of(List.of(ProfileJson.read(file.rowsJson(), FileRow[].class))) : null);
    }

    public List<ExpertFile> newest() {
        return files.newest();
    }

    public Map<String, Person> uploaders(List<ExpertFile> shown) {
        return accounts.byIds(shown.stream().map(ExpertFile::uploadedBy).toList());
    }
}
