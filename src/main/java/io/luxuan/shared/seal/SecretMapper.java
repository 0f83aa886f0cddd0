package io.luxuan.shared.seal;

import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SecretMapper {
    @Select("SELECT secret FROM server_secret WHERE purpose = #{purpose}")
    String find(String purpose);

    @Insert("INSERT INTO server_secret (purpose, secret) VALUES (#{purpose}, #{secret})")
    void insert(@Param("purpose") String purpose, @Param("secret") String secret);
}
