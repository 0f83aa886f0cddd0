package io.luxuan.application.form;

import io.luxuan.application.fill.FormRows;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Table;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import java.util.function.UnaryOperator;

/** Rows of the tables of one's own application. */
@UseCase
@ForUnitWriters
class ChangeRows {
    private final SaveTable saveTable;
    private final Own own;
    private final Setting setting;

    ChangeRows(SaveTable saveTable, Own own, Setting setting) {
        this.saveTable = saveTable;
        this.own = own;
        this.setting = setting;
    }

    public FormRows of(String applicationId) {
        return new FormRows() {
            @Override
            public Question table(String key) {
                return setting.form(own.find(applicationId).roundId()).question(key).filter(Question::isTable)
                        .orElseThrow(() -> new Refusal("application.no-such-question"));
            }

            @Override
            public void change(Question table, UnaryOperator<Table> change) {
                saveTable.change(applicationId, table.key(), change);
            }
        };
    }
}
