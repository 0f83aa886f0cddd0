package io.luxuan.programme.money;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows are only added; of each fund and year the newest counts. */
@Mapper
interface BudgetMapper {
    String COLUMNS = "SELECT id, fund, year_no, amount, reference_text AS reference, entered_at, entered_by FROM fund_budget b ";

    @Insert("""
            INSERT INTO fund_budget (id, fund, year_no, amount, reference_text, entered_at, entered_by)
            VALUES (#{id}, #{fund}, #{yearNo}, #{amount}, #{reference}, #{enteredAt}, #{enteredBy})
            """)
    void insert(EnteredBudget budget);

    /** The one that counts; null when none was entered. */
    @Select(COLUMNS + "WHERE fund = #{fund} AND year_no = #{year} ORDER BY id DESC LIMIT 1")
    EnteredBudget newest(@Param("fund") String fund, @Param("year") int year);

    @Select(COLUMNS + """
            WHERE NOT EXISTS (SELECT 1 FROM fund_budget n WHERE n.fund = b.fund AND n.year_no = b.year_no AND n.id > b.id)
            ORDER BY fund, year_no
            """)
    List<EnteredBudget> inForce();

    /** All that was ever entered, the newest first. */
    @Select(COLUMNS + "WHERE fund = #{fund} ORDER BY id DESC LIMIT #{limit}")
    List<EnteredBudget> of(@Param("fund") String fund, @Param("limit") int limit);
}
