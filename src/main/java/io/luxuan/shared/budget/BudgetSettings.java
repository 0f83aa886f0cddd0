package io.luxuan.shared.budget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Nought bounds nothing. An address may be that of a whole university.
 *
 * @param strangerRequests in an hour, from an address
 * @param strangerBytes    in a day, from an address
 * @param calendarReads    in an hour, from an address
 * @param accountBytes     in a day, of requests with files
 * @param addressBytes     in a day, of requests with files
 * @param failedSignIns    lines of the audit log in an hour, of an account and of an address
 * @param allFailedSignIns the same in a day, all together
 */
@ConfigurationProperties("luxuan.budget")
record BudgetSettings(@DefaultValue("200") long strangerRequests, @DefaultValue("500MB") DataSize strangerBytes,
        @DefaultValue("600") long calendarReads, @DefaultValue("3GB") DataSize accountBytes, @DefaultValue("60GB") DataSize addressBytes,
        @DefaultValue("30") long failedSignIns, @DefaultValue("20000") long allFailedSignIns) {
    long most(Budget budget) {
        return switch (budget) {
            case STRANGER_REQUESTS -> strangerRequests;
            case STRANGER_BYTES -> strangerBytes.toBytes();
            case CALENDAR_READS -> calendarReads;
            case ACCOUNT_BYTES -> accountBytes.toBytes();
            case ADDRESS_BYTES -> addressBytes.toBytes();
            case FAILED_SIGN_INS -> failedSignIns;
            case ALL_FAILED_SIGN_INS -> allFailedSignIns;
            case FAILED_SIGN_INS_NOTED -> 1;
        };
    }
}
