package io.luxuan.application.form;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.CellEdit;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.TableEdits;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an applicant types into tables, cell by cell or a page at once, and adds and takes away rows. */
@UseCase
@ForUnitWriters
class SaveTable {
    private final Own own;
    private final StoreAnswers store;
    private final Setting setting;

    SaveTable(Own own, StoreAnswers store, Setting setting) {
        this.own = own;
        this.store = store;
        this.setting = setting;
    }

    /**
     * Answers what another window stored meanwhile in cells that were therefore left alone, by cell.
     *
     * @param edits by question
     * @throws Refusal when the form is not open for writing or has no such table
     */
    @Transactional
    public Map<String, String> cells(String applicationId, Map<String, List<CellEdit>> edits) {
        ApplicationRow application = lock(applicationId);
        Map<Question, UnaryOperator<Table>> changes = new LinkedHashMap<>();
        edits.forEach((key, cells) -> {
            Question question = table(application, key);
            changes.put(question, new TableEdits(question, cells));
        });
        store.change(application, changes);
        Map<String, String> conflicts = new LinkedHashMap<>();
        changes.values().forEach(change -> conflicts.putAll(((TableEdits) change).conflicts()));
        return conflicts;
    }

    @Transactional
    public void change(String applicationId, String question, UnaryOperator<Table> change) {
        ApplicationRow application = lock(applicationId);
        store.change(application, Map.of(table(application, question), change));
    }

    private ApplicationRow lock(String applicationId) {
        ApplicationRow application = own.lock(applicationId);
        if (!application.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        return application;
    }

    private Question table(ApplicationRow application, String key) {
        return setting.form(application.roundId()).question(key).filter(Question::isTable)
                .orElseThrow(() -> new Refusal("application.no-such-question"));
    }
}
