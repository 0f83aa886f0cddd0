package io.luxuan.expert.tie;

import io.luxuan.shared.DeskCounter;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

@UseCase
@ForStaff
class WaitingWithdrawals implements DeskCounter {
    private final TieMapper ties;

    WaitingWithdrawals(TieMapper ties) {
        this.ties = ties;
    }

    @Override
    public long waiting() {
        return ties.countAsked();
    }

    @Override
    public String messageKey() {
        return "tie.asked.desk";
    }

    @Override
    public String path() {
        return "/manager/experts/withdrawals";
    }
}
