package io.luxuan.shared.budget;

import io.luxuan.shared.Expiring;
import java.time.LocalDateTime;
import java.time.Period;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** After a day each budget begins anew. */
@Mapper
interface ExpiredSpentBudgets extends Expiring {
    @Override
    default String name() {
        return "spent-budgets";
    }

    @Override
    default Period kept() {
        return Period.ofDays(2);
    }

    @Override
    @Select("SELECT COUNT(*) FROM spent_budget WHERE began_at < #{before}")
    long expired(@Param("before") LocalDateTime before);

    @Override
    @Delete("DELETE FROM spent_budget WHERE began_at < #{before} LIMIT #{limit}")
    int remove(@Param("before") LocalDateTime before, @Param("limit") int limit);
}
