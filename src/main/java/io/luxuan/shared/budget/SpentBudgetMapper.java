package io.luxuan.shared.budget;

import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SpentBudgetMapper {
    /** Only where it stays within what is allowed. MySQL sets columns from left to right: spent looks at the old moment. */
    @Update("""
            UPDATE spent_budget
            SET spent = CASE WHEN began_at <= #{over} THEN #{amount} ELSE spent + #{amount} END,
                began_at = CASE WHEN began_at <= #{over} THEN #{now} ELSE began_at END
            WHERE budget_key = #{key} AND (began_at <= #{over} OR spent + #{amount} <= #{most})""")
    int spend(@Param("key") String key, @Param("amount") long amount, @Param("most") long most, @Param("over") LocalDateTime over,
            @Param("now") LocalDateTime now);

    @Insert("INSERT INTO spent_budget (budget_key, began_at, spent) VALUES (#{key}, #{now}, #{amount})")
    void begin(@Param("key") String key, @Param("amount") long amount, @Param("now") LocalDateTime now);

    /** Null where nothing has been spent. */
    @Select("SELECT began_at FROM spent_budget WHERE budget_key = #{key}")
    LocalDateTime began(@Param("key") String key);
}
