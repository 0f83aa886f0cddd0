package io.luxuan.shared.keys;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** What V59 left: caps of what is paid for counted from nought again where its name is another key now. May begin again. */
@Component
class V67__Subjects_of_the_ledger extends BaseJavaMigration {
    @Override
    public void migrate(Context context) {
        new SubjectsInTheLedger(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true))).renew();
    }
}
