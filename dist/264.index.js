export const id = 264;
export const ids = [264];
export const modules = {

/***/ 77264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decide: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92643);

/** The verdict alone, for workflows that choose for themselves: a cheap job that builds nothing and needs no right to write. */
async function decide(command, ports) {
    const { verb: _verb, ...rest } = command;
    const result = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.plan)({ ...rest, verb: 'plan', buildCommand: null, webDir: null }, ports);
    return { ...result, verb: 'decide' };
}


/***/ })

};
