package io.luxuan.award;

import io.luxuan.shared.ReadFace;
import java.math.BigDecimal;
import java.util.List;

/** What each fund has, has promised and has paid, year by year: in one statement however many awards there are. */
@ReadFace
public interface FundFigures {
    /** By fund, then year; years with neither budget nor awards are left out. */
    List<FundYear> byYear();

    /**
     * @param fund      its id, or the programme that is a fund of its own
     * @param budget    in 万元; null where none is set
     * @param committed promised, in 万元
     * @param due       to be paid: due, held back or approved; @param sent with the bank; @param returned sent back by it; in 万元
     * @param paid      what the bank has paid, less what came back, in 万元
     * @param awards    those let go unpaid left out
     */
    record FundYear(
            String fund, String name, int year, BigDecimal budget, BigDecimal committed, BigDecimal due, BigDecimal sent, BigDecimal paid,
            BigDecimal returned, long awards) {}
}
