package io.luxuan.award.transfer;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TransferTemplateMapper {
    @Insert("""
            INSERT INTO transfer_template (id, fund, columns_text, entered_at, entered_by)
            VALUES (#{id}, #{fund}, #{columns}, #{now}, #{by})
            """)
    void insert(@Param("id") String id, @Param("fund") String fund, @Param("columns") String columns, @Param("now") LocalDateTime now,
            @Param("by") String by);

    @Select("SELECT columns_text FROM transfer_template WHERE fund = #{fund} ORDER BY id DESC LIMIT 1")
    Optional<String> newest(String fund);
}
