/**
 * The characters of the words of web pages that Hong Kong, Taiwan and converting mirrors write otherwise, each before the form that the lexicons of
 * sites have. One code unit for one, so that places stay. Source: 《通用规范汉字表》, table of traditional forms.
 */
export const traditionalForms =
  '時时間间來来覽览發发佈布編编輯辑號号欄栏點点擊击關关閉闭網网頁页載载轉转傳传責责錄录為为範范總总結结報报歡欢閱阅讀读參参導导語语項项標标題题類类體体' +
  '獻献當当處处們们師师薦荐選选帶带幫帮給给務务業业劃划進进資资購购買买獲获個个會会員员計计稱称鍵键詞词聲声錢钱機机構构與与級级親亲請请從从準准備备內内舉举'
