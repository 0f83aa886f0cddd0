package io.luxuan.shared.keys;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Names of units that were registered before they were compared with those that register anew. */
@Component
class V63__Keys_of_units extends BaseJavaMigration {
    @Override
    public void migrate(Context context) {
        new NamesOfRows(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true))).ofUnits();
    }
}
